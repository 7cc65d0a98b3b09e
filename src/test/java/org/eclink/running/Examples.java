package org.eclink.running;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real values for what the access matrix leaves open in its examples: languages, and ids that are made at the first start. */
@TestComponent
public class Examples {

    private static final Pattern OPEN = Pattern.compile("\\{([\\w-]+)}");

    /** A query for each kind of id; a new kind of thing adds its own. */
    private static final Map<String, String> IDS = Map.of(
        "city-id", "select id from directory.city order by number limit 1",
        "organisation-id", "select id from directory.organisation order by number limit 1",
        "partnership-id", "select id from directory.partnership order by id limit 1",
        "concept-id", "select id from terms.concept where scheme = 'glossary' and code = 'WM-003'",
        "work-id", "select id from knowledge.work where code = 'D071'",
        "work-slug", "select slug from knowledge.work where code = 'D014'",
        "organisation", "select slug from directory.organisation order by number limit 1",
        "partnership", "select slug from directory.partnership order by id limit 1");

    private final JdbcClient db;
    private final Site site;

    Examples(JdbcClient db, Site site) {
        this.db = db;
        this.site = site;
    }

    /** The addresses an example stands for: one for each language if it leaves the language open. */
    public List<String> addresses(String example) {
        if (!example.contains("{language}")) return List.of(filled(example));
        return site.languages().stream().map(Language::code).map(code -> filled(example.replace("{language}", code))).toList();
    }

    /** The address in the first language. */
    public String address(String example) {
        return addresses(example).getFirst();
    }

    private String filled(String example) {
        return OPEN.matcher(example).replaceAll(open -> Story.tells(open.group(1)) ? Matcher.quoteReplacement(open.group()) : value(open.group(1)));
    }

    private String value(String name) {
        var query = IDS.get(name);
        if (query == null) throw new IllegalArgumentException("Examples knows no value for {" + name + "}");
        return db.sql(query).query(String.class).single();
    }

}
