package org.eclink.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.files.PlantedFiles;
import org.eclink.files.PlantedHolder;
import org.eclink.running.Visitors.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the placeholders of the access matrix stand for: a member has claimed a desk of Luoyang, asked to be verified, proposed a district and
 * registered an organisation, and somebody has changed Luoyang's page. Told anew for each visitor, who is that member or stands to them as said.
 */
@TestComponent
public class Story {

    private static final Pattern OPEN = Pattern.compile("\\{([\\w-]+)}");
    private static final Set<String> NAMES = Set.of("owner", "claim", "verification", "proposal", "registered", "merged", "change", "offer", "item", "draft", "citydraft", "work", "passage", "rendering", "comment", "picture", "dispute", "manuscript", "upload", "file", "shared");
    private static final String OWNER = "owner";

    private final Newcomers newcomers;
    private final Visitors visitors;
    private final JdbcClient db;
    private final Host host;

    Story(Newcomers newcomers, Visitors visitors, JdbcClient db, Host host) {
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
        this.host = host;
    }

    /** An address in which nothing is open any more, and the headers of who asks for it. */
    public record Told(String address, String[] headers) {}

    static boolean tells(String name) {
        return NAMES.contains(name);
    }

    static boolean isTold(String example) {
        return OPEN.matcher(example).results().anyMatch(open -> tells(open.group(1)));
    }

    public Told told(String kind, String address) {
        if (!isTold(address)) return new Told(address, visitors.headers(kind));
        var owner = visitors.signedIn(new PersonName("李梅", "Li Mei"), List.of());
        var values = new HashMap<>(Map.of(OWNER, owner.account().toString()));
        var filled = OPEN.matcher(address).replaceAll(open -> values.computeIfAbsent(open.group(1), name -> happened(name, owner)));
        if (address.contains("/people/")) newcomers.post("/en/profile", owner.cookie(), "version", "0", "readers.name", "everyone");
        return new Told(filled, kind.equals(OWNER) ? new String[] {"Cookie", owner.cookie()} : visitors.headers(kind));
    }

    private String happened(String name, SignedIn owner) {
        return switch (name) {
            case "claim" -> {
                sent("/en/cities/luoyang/speak", owner, "post", "sector-WM", "reason", "I know the river.");
                yield id("directory.seat where decided_at is null");
            }
            case "verification" -> {
                sent("/en/profile/verification", owner, "reason", "Ask my publisher.");
                yield id("directory.verification");
            }
            case "proposal" -> {
                sent("/en/propose-place", owner, "en", "Luolong", "level", "district", "parent", "luoyang", "reason", "It has a desk of its own.");
                yield id("directory.proposal");
            }
            case "registered" -> registered(owner);
            case "merged" -> {
                var slug = registered(owner);
                sent("/en/organisations/" + slug + "/merge", editor(), "into", "iclei");
                yield db.sql("select id from directory.organisation where slug = ?").param(slug).query(String.class).single();
            }
            case "change" -> {
                sent("/en/cities/luoyang/edit", editor(), "shown.name.en", "Luoyang", "name.en", "Luoyang", "shown.name.nl", "", "name.nl", "Loyang");
                yield id("directory.change");
            }
            case "item" -> published(owner);
            case "draft" -> drafted(owner, "member");
            case "citydraft" -> drafted(editor(), "/cities/luoyang");
            case "work" -> {
                published(owner);
                yield id("news.item");
            }
            case "passage" -> db.sql("select encode(hash, 'hex') from translation.passage where words = 'Ten parks keep the rain.'").query(String.class).single();
            case "rendering" -> {
                sent("/en/translate/" + id("news.item") + "/" + happened("passage", owner), owner, "into", "nl", "words", "Tien parken houden de regen vast.", "sure", "yes");
                yield id("translation.rendering");
            }
            case "dispute" -> {
                sent("/en/disputes/open", owner, "concept", id("terms.concept where scheme = 'glossary' and code = 'WM-003'"), "language", "nl", "words", "sponsstad", "reason", "It is a city.");
                yield id("translation.dispute");
            }
            case "comment" -> {
                sent("/en/news/" + db.sql("select slug from news.item").query(String.class).single() + "/comments", owner, "words", "Well done.");
                yield id("news.comment");
            }
            case "picture" -> {
                if (db.sql("select count(*) from news.item").query(Integer.class).single() == 0) drafted(owner, "member");
                yield db.sql("""
                    insert into news.picture (id, item, position, width, height, description, large, small)
                    select gen_random_uuid(), id, 1, 1, 1, 'A park', '\\x00', '\\x00' from news.item returning id""").query(String.class).single();
            }
            case "manuscript" -> {
                var location = newcomers.post("/en/knowledge/write", owner.cookie(), "title", "Ten parks", "language", "en", "kind", "case-study", "body", "Ten parks keep the rain.").header("Location");
                var work = location.replaceFirst("/manuscript.*", "").replaceFirst(".*/", "");
                sent("/en/knowledge/" + work + "/submit", owner);
                yield work;
            }
            case "upload" -> host.ask("POST", "/files/uploads", "Cookie", owner.cookie(), "Sec-Fetch-Site", "same-origin", "Tus-Resumable", "1.0.0", "Upload-Length", "24").header("Location").replaceFirst(".*/", "");
            case "file" -> PlantedFiles.plant(db, owner.account(), "Ten parks.pdf").toString();
            case "shared" -> PlantedFiles.attach(db, PlantedFiles.plant(db, owner.account(), "Ten parks.pdf"), PlantedHolder.FOR_MEMBERS).toString();
            default -> db.sql("""
                    insert into directory.offer (id, city, property, fact, offered_at)
                    select gen_random_uuid(), id, 'note', '{"v": "Offered", "s": 1, "c": "high"}', now() from directory.city where slug = 'luoyang' returning id""").query(String.class).single();
        };
    }

    private String registered(SignedIn owner) {
        var location = newcomers.post("/en/register-organisation", owner.cookie(), "en", "Institute of the Access Matrix", "kind", "research-institute", "country", "CN", "sure", "yes").header("Location");
        return location.replaceFirst(".*/", "");
    }

    /** Its slug. */
    private String drafted(SignedIn by, String voice) {
        var location = newcomers.post("/en/news/write", by.cookie(), "title", "Ten parks", "body", "Ten parks keep the rain.", "voice", voice).header("Location");
        return location.replaceFirst(".*/", "").replaceFirst("[?].*", "");
    }

    private String published(SignedIn owner) {
        var location = newcomers.post("/en/news/" + drafted(owner, "member") + "/publish", owner.cookie()).header("Location");
        return location.replaceFirst(".*/", "").replaceFirst("[?].*", "");
    }

    private SignedIn editor() {
        return visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR));
    }

    private void sent(String path, SignedIn by, String... fields) {
        var answer = newcomers.post(path, by.cookie(), fields);
        if (answer.status() != 303) throw new AssertionError(answer.toString());
    }

    private String id(String from) {
        return db.sql("select id from " + from).query(String.class).single();
    }

    public void forget() {
        var registered = "(select id from directory.organisation where registered_at is not null)";
        var tables = new ArrayList<>(List.of("files.file", "files.content", "files.blob", "files.allowance", "news.item", "knowledge.work where code is null", "translation.dispute", "translation.rendering", "translation.work", "translation.passage", "directory.seat", "directory.desk", "directory.proposal", "directory.verification", "directory.offer", "directory.change",
            "directory.name_key where kind = 'organisation' and number in (select number from directory.organisation where registered_at is not null)", "directory.organisation where id in " + registered,
            "directory.name_key where kind = 'city' and number in (select number from directory.city c join directory.city_facts f on f.city = c.id where f.imported = '{}')",
            "directory.city where id in (select city from directory.city_facts where imported = '{}')"));
        tables.forEach(table -> db.sql("delete from " + table).update());
        db.sql("update directory.city set names = names - 'nl' where id in (select city from directory.city_facts where edited <> '{}')").update();
        db.sql("update directory.city_facts set edited = '{}' where edited <> '{}'").update();
        db.sql("update directory.revision set number = number + 1").update();
        newcomers.forgetEverybody();
    }
}
