package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.benchmark.GeneratedProse.Tongue;
import org.eclink.translation.Form;

/** Puts long news into the database of an EC-Link that runs: each of fifty paragraphs, in one of three languages and translated into the other two. */
final class GeneratedNews {

    static final int ITEMS = 60;
    static final int PARAGRAPHS = 50;

    private static final int SENTENCES = 3;

    private final Connection db;
    private final GeneratedTexts texts;
    private final GeneratedProse prose;

    private GeneratedNews(Connection db, GeneratedTexts texts, GeneratedProse prose) {
        this.db = db;
        this.texts = texts;
        this.prose = prose;
    }

    static String slug(int number) {
        return "long-news-" + number;
    }

    static void write(Path data, GeneratedProse prose) throws IOException, SQLException {
        try (var db = RunningDatabase.of(data)) {
            db.setAutoCommit(false);
            try (var texts = new GeneratedTexts(db)) {
                var news = new GeneratedNews(db, texts, prose);
                for (var number = 0; number < ITEMS; number++) news.write(number);
            }
            db.commit();
            db.setAutoCommit(true);
            RunningDatabase.run(db, "vacuum (analyze) news.item, translation.work, translation.text, translation.passage, translation.rendering");
        }
    }

    private void write(int number) throws SQLException {
        var tongue = Tongue.values()[number % Tongue.values().length];
        var id = new UUID(0x019A_A000_0000_7000L, 0x8000_0000_0000_0000L | number);
        RunningDatabase.run(db, "insert into news.item (id, slug, voice, language, created_at, published_at, sectors) select ?, ?, 'platform', ?, now(), now() - ? * interval '1 hour', array(select id from terms.concept where scheme = 'sectors' and code in ('WM', 'UR'))",
            id, slug(number), tongue.tag.plain().value(), number);
        texts.work(id, "/news/" + slug(number));
        put(id, "title", Form.LINE, tongue, number, 0);
        texts.text(id, "lead", Form.LINE, tongue, "");
        put(id, "body", Form.MARKDOWN, tongue, number, PARAGRAPHS);
        texts.text(id, "venue", Form.LINE, tongue, "");
    }

    /** A line for no paragraphs. */
    private void put(UUID work, String part, Form form, Tongue tongue, int number, int paragraphs) throws SQLException {
        var words = paragraphs == 0 ? prose.sentence(tongue, number) : IntStream.range(0, paragraphs).mapToObj(one -> prose.paragraph(tongue, (long) number * paragraphs + one, SENTENCES)).collect(Collectors.joining("\n\n"));
        var place = 0;
        for (var passage : texts.text(work, part, form, tongue, words)) {
            for (var into : Tongue.values()) {
                var row = (long) number * Math.max(1, paragraphs) + place;
                if (into != tongue) texts.rendering(passage, into, paragraphs == 0 ? prose.sentence(into, number) : prose.paragraph(into, row, SENTENCES), GeneratedPerson.of(number).id());
            }
            place++;
        }
    }
}
