package org.eclink.translation.internal.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.translation.internal.interchange.Xliff.Unreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page goes to a translator's own program and comes back. */
@RunningApplication
class ExchangeTest {

    private static final LanguageTag DUTCH = LanguageTag.known("nl");
    private static final LanguageTag ENGLISH = LanguageTag.known("en");
    private static final UUID WORK = UUID.fromString("018f0000-0000-7000-8000-00000000abcd");

    final Exchange exchange;
    final Texts texts;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    AccountId anna = new AccountId(WORK);

    ExchangeTest(Exchange exchange, Texts texts, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.exchange = exchange;
        this.texts = texts;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void aPageOfThreeParagraphs() {
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of(Office.TRANSLATOR)).account();
        says("The park keeps < 40 mm & more.\n\nIt opened last year.\n\nPlease come and look.");
    }

    private void says(String body) {
        texts.write(new Work(WORK, "/news/park", Scope.EVERYONE), List.of(new Written("body", Form.MARKDOWN, body, ENGLISH)), null);
    }

    @AfterEach
    void nothingIsWritten() {
        for (var table : List.of("translation.draft", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String translated(String xliff, String source, String target) {
        return xliff.replace("<source>" + source + "</source>", "<source>" + source + "</source><target>" + target + "</target>");
    }

    private List<String> renderings() {
        return db.sql("select words from translation.rendering where superseded_at is null order by made_at, words").query(String.class).list();
    }

    @Test
    void whatComesBackIsKeptOnce() throws Unreadable {
        var xliff = exchange.xliff(WORK, DUTCH);
        assertThat(xliff).contains("version=\"2.0\"", "srcLang=\"en\"", "trgLang=\"nl\"", "keeps &lt; 40 mm &amp; more.", "state=\"initial\"");
        var done = translated(translated(xliff, "The park keeps &lt; 40 mm &amp; more.", "Het park houdt &lt; 40 mm &amp; meer vast."), "It opened last year.", "Het ging vorig jaar open.");
        assertThat(exchange.take(WORK, file(done), anna)).isEqualTo(new Returned(2, 0, 0, 0, 0, 1));
        assertThat(renderings()).containsExactlyInAnyOrder("Het park houdt < 40 mm & meer vast.", "Het ging vorig jaar open.");
        assertThat(exchange.take(WORK, file(done), anna)).isEqualTo(new Returned(0, 2, 0, 0, 0, 1));
        assertThat(exchange.xliff(WORK, DUTCH)).contains("state=\"translated\"", "category=\"eclink-seen\"", "<target>Het ging vorig jaar open.</target>");
    }

    @Test
    void nothingLandsOnWhatWasChangedMeanwhile() throws Unreadable {
        var old = translated(translated(exchange.xliff(WORK, DUTCH), "It opened last year.", "Het ging vorig jaar open."), "Please come and look.", "Kom eens kijken, alstublieft.");
        says("The park keeps < 40 mm & more.\n\nIt opened this year.\n\nPlease come and look.");
        assertThat(exchange.take(WORK, file(old), anna)).isEqualTo(new Returned(1, 0, 1, 0, 0, 1));
        assertThat(renderings()).containsExactly("Kom eens kijken, alstublieft.");
        var other = translated(old.replace("<target>Kom eens kijken, alstublieft.</target>", ""), "Please come and look.", "Komt u maar eens kijken.");
        assertThat(exchange.take(WORK, file(other), anna).overtaken()).as("somebody has translated it since the file left").isOne();
        assertThat(renderings()).containsExactly("Kom eens kijken, alstublieft.");
    }

    @Test
    void whatIsDoubtfulWaitsAtTheDesk() throws Unreadable {
        var done = translated(exchange.xliff(WORK, DUTCH), "The park keeps &lt; 40 mm &amp; more.", "Het park houdt 400 mm vast.");
        assertThat(exchange.take(WORK, file(done), anna).doubtful()).isOne();
        assertThat(renderings()).isEmpty();
        assertThat(db.sql("select words from translation.draft").query(String.class).list()).containsExactly("Het park houdt 400 mm vast.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body/></html>", "<xliff version=\"1.2\" source-language=\"en\"/>", "not xml", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\"/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xliff version=\"2.0\" srcLang=\"en\" trgLang=\"nl\"><file id=\"f\"><unit id=\"p-1\"><segment><source>x</source><target>&e;</target></segment></unit></file></xliff>"})
    void whatIsNoSuchFileChangesNothing(String text) {
        assertThatThrownBy(() -> exchange.take(WORK, file(text), anna)).isInstanceOf(Unreadable.class);
        assertThat(renderings()).isEmpty();
    }

    /** A billion laughs, and an entity that would open a file. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE t [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>x</seg></tuv><tuv xml:lang=\"nl\"><seg>&c;</seg></tuv></tu></body></tmx>",
        "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>x</seg></tuv><tuv xml:lang=\"nl\"><seg>&e;</seg></tuv></tu></body></tmx>"})
    void aMemoryWithEntitiesIsRefused(String text) {
        assertThatThrownBy(() -> exchange.learn(file(text), anna)).isInstanceOf(Unreadable.class);
        assertThat(renderings()).isEmpty();
    }

    @Test
    void aMemoryFromElsewhereIsLearntAndFoundAgain() throws Unreadable {
        var tmx = "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><prop type=\"x\">left out</prop><tuv xml:lang=\"en-GB\"><seg>It opened <bpt i=\"1\"/>last year.</seg></tuv>"
            + "<tuv xml:lang=\"nl\"><seg>Het ging vorig jaar open.</seg></tuv></tu><tu><tuv xml:lang=\"en\"><seg>alone</seg></tuv></tu></body></tmx>";
        assertThat(exchange.learn(file(tmx), anna)).isEqualTo(new Returned(1, 0, 0, 0, 0, 1));
        assertThat(exchange.xliff(WORK, DUTCH)).as("a paragraph of the same words has it at once").contains("<target>Het ging vorig jaar open.</target>");
    }
}
