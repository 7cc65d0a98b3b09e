package org.eclink.translation.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.eclink.running.RunningApplication;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.translation.internal.passage.PassageHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApplication
class MemoryTest {

    private static final LanguageTag ENGLISH = LanguageTag.known("en-GB");
    private static final LanguageTag DUTCH = LanguageTag.known("nl");
    private static final String PARKS = "The city collects rain water in ten parks and uses it for its trees.";

    final Memory memory;
    final Texts texts;
    final JdbcClient db;

    MemoryTest(Memory memory, Texts texts, JdbcClient db) {
        this.memory = memory;
        this.texts = texts;
        this.db = db;
    }

    @AfterEach
    void forgetAll() {
        for (var table : List.of("work", "rendering", "passage")) db.sql("delete from translation." + table).update();
    }

    private void remember(Scope scope, String words, String provenance, String rendering) {
        texts.write(new Work(UUID.randomUUID(), "/news/one", scope), List.of(new Written("body", Form.MARKDOWN, words, ENGLISH)), null);
        var isMachine = provenance.equals("machine");
        db.sql("insert into translation.rendering (id, passage, language, words, provenance, by_account, engine, made_at) values (gen_random_uuid(), ?, 'nl', ?, ?, ?, ?, now())")
            .param(PassageHash.of(scope, ENGLISH, words).bytes()).param(rendering).param(provenance).param(isMachine ? null : UUID.randomUUID()).param(isMachine ? "stub" : null).update();
    }

    private List<String> alike(String words, Scope scope) {
        return memory.alike(words, ENGLISH, DUTCH, scope, 5).stream().map(match -> Math.round(match.likeness() * 100) + " " + match.words()).toList();
    }

    @Test
    void whatIsTheSameComesFirstThenWhatIsAlike() {
        remember(Scope.EVERYONE, PARKS, "human", "Tien parken.");
        remember(Scope.EVERYONE, PARKS.replace("ten", "twelve"), "human", "Twaalf parken.");
        remember(Scope.EVERYONE, "Buses run on hydrogen since last year, and trams on electricity.", "human", "Bussen.");
        assertThat(alike(PARKS, Scope.EVERYONE)).hasSize(2).first().isEqualTo("100 Tien parken.");
        assertThat(alike(PARKS, Scope.EVERYONE).getLast()).endsWith("Twaalf parken.");
        assertThat(alike("Something that nobody has ever said about anything at all.", Scope.EVERYONE)).isEmpty();
        assertThat(alike("水", Scope.EVERYONE)).isEmpty();
    }

    @Test
    void ofEachTheBestRendering() {
        remember(Scope.EVERYONE, PARKS, "machine", "Machine.");
        remember(Scope.EVERYONE, PARKS, "human", "Mens.");
        assertThat(alike(PARKS, Scope.EVERYONE)).containsExactly("100 Mens.");
    }

    @Test
    void whatAGroupTranslatedIsFoundByNobodyElse() {
        var ours = new Scope.Group(UUID.randomUUID());
        remember(ours, PARKS, "human", "Onder ons.");
        assertThat(alike(PARKS, ours)).containsExactly("100 Onder ons.");
        assertThat(alike(PARKS, Scope.EVERYONE)).isEmpty();
        assertThat(alike(PARKS, new Scope.Group(UUID.randomUUID()))).isEmpty();
        assertThat(alike(PARKS, new Scope.Personal(UUID.randomUUID()))).isEmpty();
    }
}
