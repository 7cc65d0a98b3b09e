package org.eclink.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.running.RunningApplication;
import org.eclink.translation.Reading.Converted;
import org.eclink.translation.Reading.Original;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Reading.Shown;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A news item from Zhuhai, read by a Dutch planner and a Chinese officer, and changed under their eyes. */
@RunningApplication
class TextsTest {

    private static final List<String> BODY = List.of("body");
    private static final String FIRST = "珠海建成十座海绵公园。";
    private static final String SECOND = "雨水用于绿化灌溉。";

    final Texts texts;
    final JdbcClient db;
    final Work work = new Work(UUID.randomUUID(), "/news/zhuhai", Scope.EVERYONE);

    TextsTest(Texts texts, JdbcClient db) {
        this.texts = texts;
        this.db = db;
    }

    @AfterEach
    void forgetAll() {
        for (var table : List.of("work", "rendering", "passage")) db.sql("delete from translation." + table).update();
    }

    private void write(String words) {
        write(work, words, "zh-CN");
    }

    private void write(Work one, String words, @Nullable String tag) {
        texts.write(one, List.of(new Written("body", Form.MARKDOWN, words, tag == null ? null : LanguageTag.known(tag))), null);
    }

    private void render(Scope scope, String words, String language, String rendering, String provenance) {
        var isMachine = provenance.startsWith("machine");
        var isReviewed = provenance.endsWith("reviewed");
        db.sql("""
                insert into translation.rendering (id, passage, language, words, provenance, by_account, engine, made_at, reviewed_by, reviewed_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, now(), ?, case when ? then now() end)""")
            .param(PassageHash.of(scope, LanguageTag.known("zh"), words).bytes()).param(language).param(rendering).param(provenance).param(isMachine ? null : UUID.randomUUID()).param(isMachine ? "stub" : null)
            .param(isReviewed ? UUID.randomUUID() : null).param(isReviewed).update();
    }

    private List<Reading.Passage> read(String... languages) {
        return read(work, languages);
    }

    private List<Reading.Passage> read(Work one, String... languages) {
        return texts.read(one.id(), BODY, List.of(languages).stream().map(LanguageTag::known).toList()).orElseThrow().parts().get("body").passages();
    }

    private List<Shown> shown(String... languages) {
        return read(languages).stream().map(Reading.Passage::shown).toList();
    }

    @Test
    void eachParagraphIsReadInTheFirstLanguageThatThereIs() {
        write(FIRST + "\n\n" + SECOND);
        render(Scope.EVERYONE, FIRST, "nl", "Zhuhai heeft tien sponsparken aangelegd.", "human");
        render(Scope.EVERYONE, FIRST, "en", "Zhuhai has built ten sponge parks.", "human");
        render(Scope.EVERYONE, SECOND, "en", "Rain water is used for irrigation.", "machine");
        assertThat(shown("nl-BE", "en-GB")).extracting(Shown::words).containsExactly("Zhuhai heeft tien sponsparken aangelegd.", "Rain water is used for irrigation.");
        assertThat(shown("nl-BE", "en-GB")).extracting(one -> one.language().value()).containsExactly("nl", "en");
        assertThat(shown("de")).allSatisfy(one -> assertThat(one).isInstanceOf(Original.class)).extracting(one -> one.language().value()).containsOnly("zh-CN");
        assertThat(shown("zh-Hans", "en")).extracting(Shown::words).containsExactly(FIRST, SECOND);
    }

    @Test
    void theBestRenderingIsShown() {
        write(FIRST);
        render(Scope.EVERYONE, FIRST, "en", "Machine.", "machine");
        assertThat(((Rendered) shown("en").getFirst()).rendering().engine()).isEqualTo("stub");
        render(Scope.EVERYONE, FIRST, "en", "Machine, read again.", "machine-reviewed");
        assertThat(shown("en").getFirst().words()).isEqualTo("Machine, read again.");
        render(Scope.EVERYONE, FIRST, "en", "Human.", "human");
        assertThat(shown("en").getFirst().words()).isEqualTo("Human.");
        render(Scope.EVERYONE, FIRST, "en", "Author.", "author");
        render(Scope.EVERYONE, FIRST, "en", "Reviewed.", "reviewed");
        assertThat(shown("en").getFirst().words()).isEqualTo("Reviewed.");
    }

    @Test
    void anEditOutdatesExactlyTheParagraphThatItChanges() {
        write(FIRST + "\n\n" + SECOND);
        render(Scope.EVERYONE, FIRST, "nl", "Tien sponsparken.", "human");
        render(Scope.EVERYONE, SECOND, "nl", "Regenwater voor het groen.", "human");
        write("珠海建成十二座海绵公园。\n\n" + SECOND);
        var passages = read("nl");
        assertThat(passages.get(0).shown()).isInstanceOf(Original.class);
        assertThat(passages.get(0).outdated()).isNotNull().extracting(Rendering::words).isEqualTo("Tien sponsparken.");
        assertThat(passages.get(1).shown().words()).isEqualTo("Regenwater voor het groen.");
        assertThat(passages.get(1).outdated()).isNull();
        assertThat(read("en").getFirst().outdated()).as("there was none in English").isNull();
        write("珠海建成十三座海绵公园。\n\n" + SECOND);
        assertThat(read("nl").getFirst().outdated()).as("two edits later").isNotNull();
        write(FIRST + "\n\n" + SECOND);
        assertThat(read("nl").getFirst().shown().words()).as("a paragraph that comes back finds its rendering again").isEqualTo("Tien sponsparken.");
        assertThat(read("nl").getFirst().outdated()).isNull();
    }

    @Test
    void traditionalCharactersAreConvertedForWhoReadsSimplifiedOnes() {
        write(work, "珠海建成十座海綿公園。", "zh-TW");
        var shown = shown("zh-Hans").getFirst();
        assertThat(shown).isInstanceOf(Converted.class);
        assertThat(shown.words()).isEqualTo(FIRST);
        assertThat(((Converted) shown).from()).isInstanceOf(Original.class);
        assertThat(shown("zh-HK").getFirst()).isInstanceOf(Original.class);
    }

    @Test
    void theLanguageIsFoundOutAndCanBeCorrected() {
        write(work, "De stad vangt regenwater op in tien parken, en gebruikt het voor het groen in de zomer.", null);
        assertThat(texts.read(work.id(), BODY, List.of()).orElseThrow().parts().get("body")).satisfies(part -> {
            assertThat(part.original().value()).isEqualTo("nl");
            assertThat(part.isDetected()).isTrue();
        });
        texts.relabel(work.id(), "body", LanguageTag.known("af"), new AccountId(UUID.randomUUID()));
        assertThat(texts.read(work.id(), BODY, List.of()).orElseThrow().parts().get("body").original().value()).isEqualTo("af");
        write(work, "De stad vangt regenwater op in elf parken.", null);
        assertThat(texts.read(work.id(), BODY, List.of()).orElseThrow().parts().get("body").original().value()).as("what somebody said is not guessed again").isEqualTo("af");
    }

    @Test
    void correctingTheLanguageKeepsWhatWasTranslated() {
        write(work, FIRST, "ja");
        db.sql("insert into translation.rendering (id, passage, language, words, provenance, by_account, made_at) values (gen_random_uuid(), ?, 'en', 'Ten sponge parks.', 'human', ?, now())")
            .param(PassageHash.of(Scope.EVERYONE, LanguageTag.known("ja"), FIRST).bytes()).param(UUID.randomUUID()).update();
        texts.relabel(work.id(), "body", LanguageTag.known("zh-Hans"), new AccountId(UUID.randomUUID()));
        assertThat(shown("en").getFirst().words()).isEqualTo("Ten sponge parks.");
    }

    @Test
    void whatIsTranslatedInAGroupStaysThere() {
        var group = new Work(UUID.randomUUID(), "/labs/water", new Scope.Group(UUID.randomUUID()));
        var other = new Work(UUID.randomUUID(), "/labs/waste", new Scope.Group(UUID.randomUUID()));
        for (var one : List.of(work, group, other)) write(one, FIRST, "zh");
        render(group.scope(), FIRST, "en", "Ten sponge parks, we said.", "human");
        assertThat(read(group, "en").getFirst().shown().words()).isEqualTo("Ten sponge parks, we said.");
        assertThat(read(other, "en").getFirst().shown()).isInstanceOf(Original.class);
        assertThat(read(work, "en").getFirst().shown()).isInstanceOf(Original.class);
    }

    /** Its author wrote it in both languages. */
    @Test
    void whatItsAuthorSaysInAnotherLanguageStandsBesideIt() {
        write(FIRST + "\n\n" + SECOND);
        assertThat(texts.render(work.id(), "body", LanguageTag.known("en"), "Zhuhai has ten sponge parks.", Provenance.AUTHOR, null)).as("one paragraph for two").isFalse();
        assertThat(read("en")).allMatch(passage -> passage.shown() instanceof Original);
        assertThat(texts.render(work.id(), "body", LanguageTag.known("en"), "Zhuhai has ten sponge parks.\n\nRain waters the green.", Provenance.AUTHOR, null)).isTrue();
        assertThat(texts.render(work.id(), "body", LanguageTag.known("en"), "Zhuhai has ten sponge parks.\n\nRain waters the parks.", Provenance.AUTHOR, null)).isTrue();
        assertThat(read("en")).extracting(passage -> passage.shown().words()).containsExactly("Zhuhai has ten sponge parks.", "Rain waters the parks.");
        assertThat(read("en")).extracting(passage -> ((Rendered) passage.shown()).rendering().provenance()).containsOnly(Provenance.AUTHOR);
        assertThat(db.sql("select count(*) from translation.rendering where words like 'Zhuhai has%' or words like 'Rain waters%'").query(Integer.class).single()).as("nothing is lost, and nothing said twice").isEqualTo(3);
        texts.render(work.id(), "body", LanguageTag.known("en"), "", Provenance.AUTHOR, null);
        assertThat(read("en")).allMatch(passage -> passage.shown() instanceof Original);
    }
}
