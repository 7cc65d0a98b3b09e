package org.eclink.translation.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.accounts.AccountId;
import org.eclink.running.RunningApplication;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Reading;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna and Wei translate a news item from Zhuhai into Dutch, while its author goes on writing and a machine drafts. */
@RunningApplication
class TranslatingTest {

    private static final LanguageTag CHINESE = LanguageTag.known("zh-Hans");
    private static final LanguageTag DUTCH = LanguageTag.known("nl");
    private static final List<String> PARAGRAPHS = List.of("珠海建成十座海绵公园。", "珠海建成十二座海绵公园。", "雨水用于绿化灌溉。", "雨水也用于清洗街道。", "市民很满意。");

    final Texts texts;
    final Translating translating;
    final JdbcClient db;
    final Work work = new Work(UUID.randomUUID(), "/news/zhuhai", Scope.EVERYONE);
    final AccountId anna = new AccountId(UUID.randomUUID());
    final AccountId wei = new AccountId(UUID.randomUUID());

    TranslatingTest(Texts texts, Translating translating, JdbcClient db) {
        this.texts = texts;
        this.translating = translating;
        this.db = db;
    }

    @AfterEach
    void forgetAll() {
        for (var table : List.of("work", "rendering", "passage")) db.sql("delete from translation." + table).update();
    }

    private void write(List<String> paragraphs) {
        texts.write(work, List.of(new Written("body", Form.MARKDOWN, String.join("\n\n", paragraphs), CHINESE)), null);
    }

    private static PassageHash hash(String words) {
        return PassageHash.of(Scope.EVERYONE, CHINESE, words);
    }

    private List<Reading.Passage> read() {
        return texts.read(work.id(), List.of("body"), List.of(DUTCH)).orElseThrow().parts().get("body").passages();
    }

    private Outcome translate(String paragraph, String words, Outcome seen, AccountId by) {
        return translating.write(hash(paragraph), DUTCH, words, false, seen instanceof Outcome.Kept(var row) ? row.id() : null, by);
    }

    private static final Outcome NOTHING = new Outcome.Overtaken(new RenderingRow(new UUID(0, 0), hash(""), DUTCH, "", Provenance.HUMAN, null, null));

    @Test
    void ofTwoTranslatorsTheSecondIsShownWhatTheFirstWrote() {
        write(PARAGRAPHS);
        var annas = translate(PARAGRAPHS.getFirst(), "Tien sponsparken in Zhuhai.", NOTHING, anna);
        assertThat(annas).isInstanceOf(Outcome.Kept.class);
        var weis = translate(PARAGRAPHS.getFirst(), "Zhuhai telt tien sponsparken.", NOTHING, wei);
        assertThat(weis).isInstanceOfSatisfying(Outcome.Overtaken.class, overtaken -> assertThat(overtaken.theirs().words()).isEqualTo("Tien sponsparken in Zhuhai."));
        assertThat(read().getFirst().shown().words()).isEqualTo("Tien sponsparken in Zhuhai.");
        assertThat(translate(PARAGRAPHS.getFirst(), "Zhuhai telt tien sponsparken.", annas, wei)).isInstanceOf(Outcome.Kept.class);
        assertThat(read().getFirst().shown().words()).isEqualTo("Zhuhai telt tien sponsparken.");
        assertThat(db.sql("select count(*) from translation.rendering where by_account = ?").param(anna.value()).query(Integer.class).single()).as("hers is kept").isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneIsKept() {
        write(PARAGRAPHS);
        var outcomes = IntStream.range(0, 8).mapToObj(turn -> CompletableFuture.supplyAsync(() -> translate(PARAGRAPHS.getFirst(), "Vertaling " + turn, NOTHING, anna)).orTimeout(20, TimeUnit.SECONDS)).toList().stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).filteredOn(Outcome.Kept.class::isInstance).hasSize(1);
    }

    @Test
    void whatASecondPersonHasReadStaysUntilSomebodyHasReadTheNext() {
        write(PARAGRAPHS);
        var annas = ((Outcome.Kept) translate(PARAGRAPHS.getFirst(), "Tien sponsparken.", NOTHING, anna)).row();
        assertThat(translating.review(annas.id(), anna)).as("nobody reads their own").isEmpty();
        var reviewed = translating.review(annas.id(), wei).orElseThrow();
        assertThat(reviewed.by()).as("the credit stays Anna’s").isEqualTo(anna);
        var weis = ((Outcome.Kept) translate(PARAGRAPHS.getFirst(), "Tien parken als een spons.", new Outcome.Kept(reviewed), wei)).row();
        assertThat(read().getFirst().shown().words()).isEqualTo("Tien sponsparken.");
        translating.review(weis.id(), anna);
        assertThat(read().getFirst().shown().words()).isEqualTo("Tien parken als een spons.");
    }

    @Test
    void aMachineNeverStandsBeforeAPerson() {
        write(PARAGRAPHS);
        translating.draft(hash(PARAGRAPHS.getFirst()), DUTCH, "Machine.", "stub");
        assertThat(read().getFirst().shown().words()).isEqualTo("Machine.");
        translate(PARAGRAPHS.getFirst(), "Mens.", NOTHING, anna);
        var draft = translating.draft(hash(PARAGRAPHS.getFirst()), DUTCH, "Machine, beter.", "stub");
        translating.review(draft.id(), wei);
        assertThat(read().getFirst().shown().words()).isEqualTo("Mens.");
    }

    /** Whatever happens in whatever order: nothing outdated is shown as it is now, no machine stands before a person, and nobody's words are lost. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void nothingIsLostAndNothingOutdatedIsShown(long seed) {
        var random = new Random(seed);
        var written = new HashSet<String>();
        write(PARAGRAPHS.subList(0, 3));
        for (var turn = 0; turn < 60; turn++) {
            var paragraph = PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size()));
            var isHere = db.sql("select exists (select from translation.passage where hash = ?)").param(hash(paragraph).bytes()).query(Boolean.class).single();
            switch (random.nextInt(4)) {
                case 0 -> write(some(random));
                case 1 -> {
                    var words = "Mens " + turn;
                    if (isHere && translating.write(hash(paragraph), DUTCH, words, random.nextBoolean(), newest(paragraph), random.nextBoolean() ? anna : wei) instanceof Outcome.Kept) written.add(words);
                }
                case 2 -> {
                    if (isHere) translating.draft(hash(paragraph), DUTCH, "Machine " + turn, "stub");
                }
                default -> {
                    var newest = newest(paragraph);
                    if (newest != null) translating.review(newest, random.nextBoolean() ? anna : wei);
                }
            }
            assertThat(kept()).containsAll(written);
            read().forEach(this::isHonest);
        }
        assertThat(written).isNotEmpty();
    }

    private static List<String> some(Random random) {
        var some = new ArrayList<>(PARAGRAPHS);
        some.removeIf(_ -> random.nextInt(3) == 0);
        return some.isEmpty() ? PARAGRAPHS : some;
    }

    private @Nullable UUID newest(String paragraph) {
        return db.sql("select id from translation.rendering where passage = ? and superseded_at is null and engine is null order by made_at desc, id desc limit 1").param(hash(paragraph).bytes()).query(UUID.class).optional().orElse(null);
    }

    private Set<String> kept() {
        return db.sql("select words from translation.rendering where engine is null").query(String.class).list().stream().collect(Collectors.toSet());
    }

    private void isHonest(Reading.Passage passage) {
        var ofPeople = newest(passage.source());
        if (passage.shown() instanceof Rendered(var rendering)) {
            assertThat(db.sql("select exists (select from translation.rendering where passage = ? and words = ? and superseded_at is null)").param(hash(passage.source()).bytes()).param(rendering.words()).query(Boolean.class).single())
                .as("is of this paragraph").isTrue();
            assertThat(rendering.engine() == null).as("a person's, if there is one").isEqualTo(ofPeople != null);
            assertThat(passage.outdated()).isNull();
        } else assertThat(ofPeople).isNull();
    }
}
