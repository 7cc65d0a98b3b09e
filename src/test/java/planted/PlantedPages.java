package planted;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.web.Once;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages with the bugs that the guards are there to find; only in tests, and in no access matrix. */
@Controller
@RequestMapping("/planted")
public class PlantedPages {

    private final JdbcClient db;

    PlantedPages(JdbcClient db) {
        this.db = db;
    }

    /** One query for each row. */
    @GetMapping("/query-per-row")
    ResponseEntity<String> queryPerRow(@RequestParam int rows) {
        return page(IntStream.range(0, rows).mapToObj(row -> "<li>" + db.sql("select ?::int").param(row).query(Integer.class).single() + "</li>")
            .collect(Collectors.joining()));
    }

    /** Everything that members say of themselves, to everybody. */
    @GetMapping("/telltale")
    ResponseEntity<String> telltale() {
        return page("<h1>" + String.join(" ", db.sql("select expertise || ' ' || array_to_string(links, ' ') from directory.person").query(String.class).list()) + "</h1>");
    }

    /** A picture without words for it, and a field without a label. */
    @GetMapping("/unlabelled")
    ResponseEntity<String> unlabelled() {
        return page("<img src=\"/planted/picture\"><input name=\"q\">");
    }

    /** Wider than a phone. */
    @GetMapping("/wide")
    ResponseEntity<String> wide() {
        return page("<h1>Wide</h1><p>" + "W".repeat(400) + "</p>");
    }

    /** A picture from another host, under a policy that lets it through. */
    @GetMapping("/elsewhere")
    ResponseEntity<String> elsewhere() {
        return ResponseEntity.ok().header("Content-Security-Policy", "default-src *").contentType(MediaType.TEXT_HTML)
            .body("<!doctype html><title>Elsewhere</title><img alt=\"\" src=\"http://pictures.example/1.png\">");
    }

    /** Writes a note into the table that the test has made; says no to an empty one, and falls over a stone. */
    @PostMapping("/notes")
    ModelAndView write(@RequestParam String text, Once once) {
        return once.write(() -> {
            var number = db.sql("insert into planted.note (text) values (?) returning number").param(text).query(Integer.class).single();
            if (text.isEmpty()) throw new Refused(Refusal.UNPROCESSABLE, "planted");
            if (text.equals("stone")) throw new IllegalStateException("planted");
            if (text.equals("slow")) db.sql("select pg_sleep(0.3)").query(String.class).list();
            return SeeOther.at("/planted/notes/" + number);
        });
    }

    @GetMapping("/fault")
    ResponseEntity<String> fault() {
        throw new IllegalStateException("planted");
    }

    private static ResponseEntity<String> page(String content) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML)
            .body("<!doctype html><html lang=\"en\"><title>Planted</title><main>" + content + "</main></html>");
    }
}
