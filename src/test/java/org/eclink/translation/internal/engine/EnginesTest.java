package org.eclink.translation.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.accounts.AccountId;
import org.eclink.running.RunningApplication;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.translation.internal.engine.Drafting.Asked;
import org.eclink.translation.internal.engine.EngineSetting.Kind;
import org.eclink.translation.internal.engine.Job.State;
import org.eclink.translation.internal.engine.StubEngine.Failure;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Machines draft, over their real protocols, against a server that keeps all that reaches it. */
@RunningApplication
class EnginesTest {

    private static final LanguageTag ENGLISH = LanguageTag.known("en");
    private static final LanguageTag DUTCH = LanguageTag.known("nl");
    private static final String SOURCE = "The sponge city keeps 40 mm of rain, see https://ec-link.example/a for more.";
    private static final String GOOD = "De sponsstad houdt 40 mm regen vast, zie https://ec-link.example/a voor meer.";
    private static final UUID WORK = UUID.fromString("018f0000-0000-7000-8000-00000000eeee");
    private static final AccountId ILSE = new AccountId(UUID.fromString("018f0000-0000-7000-8000-00000000aaaa"));

    final Texts texts;
    final EngineUse use;
    final Verdict verdict;
    final Terms terms;
    final Translating translating;
    final Jobs jobs;
    final JdbcClient db;
    final TransactionTemplate transactions;
    final Clock clock;

    EnginesTest(Texts texts, EngineUse use, Verdict verdict, Terms terms, Translating translating, Jobs jobs, JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.texts = texts;
        this.use = use;
        this.verdict = verdict;
        this.terms = terms;
        this.translating = translating;
        this.jobs = jobs;
        this.db = db;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @AfterEach
    void nothingIsWritten() {
        for (var table : List.of("translation.job", "translation.engine_use", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
    }

    private static Engines engines(EngineSetting settings, EngineUse use) {
        return new Engines(List.of(settings), use);
    }

    private Drafting drafting(Engines engines) {
        return new Drafting(engines, verdict, terms, translating);
    }

    private Asked written(Scope scope, String words) {
        texts.write(new Work(scope.id() == null ? WORK : UUID.randomUUID(), "/news/rain", scope), List.of(new Written("body", Form.MARKDOWN, words, ENGLISH)), null);
        return new Asked(PassageHash.of(scope, ENGLISH, words), words, ENGLISH, scope);
    }

    private List<String> drafts() {
        return db.sql("select words from translation.rendering where provenance = 'machine' and superseded_at is null order by words").query(String.class).list();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "LIBRETRANSLATE; /translate null; \"target\":\"nl\"; \"api_key\":\"secret-key\"",
        "DEEPL; /v2/translate DeepL-Auth-Key secret-key; \"target_lang\":\"NL\"; sponge city = sponsstad",
        "OPENAI; /v1/chat/completions Bearer secret-key; from English into Dutch; sponsstad"})
    void eachIsAskedInItsOwnWay(Kind kind, String begins, String target, String told) throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD)) {
            assertThat(drafting(engines(stub.settings("stub", kind, false, 10_000), use)).draft(written(Scope.EVERYONE, SOURCE), DUTCH)).isTrue();
            assertThat(stub.received).hasSize(1).first().asString().startsWith(begins).contains(target, told);
            assertThat(drafts()).containsExactly(GOOD);
            assertThat(db.sql("select engine from translation.rendering").query(String.class).single()).isEqualTo("stub");
        }
    }

    /** It is lost, made up, in the wrong language, or nothing at all. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "number; De sponsstad houdt 400 mm regen vast, zie https://ec-link.example/a voor meer.", "link; De sponsstad houdt 40 mm regen vast, zie https://elders.example/a voor meer.",
        "language; The sponge city keeps 40 mm of rain, see https://ec-link.example/a for more.", "language; 海绵城市蓄积40毫米雨水，详见 https://ec-link.example/a 。",
        "blank; ' '", "paragraphs; 'De sponsstad houdt 40 mm regen vast.\\n\\nZie https://ec-link.example/a voor meer.'"})
    void whatIsNotGoodIsNotAcceptedSilently(String because, String answer) throws Exception {
        try (var stub = new StubEngine().translating(_ -> answer.replace("\\n", "\n"))) {
            var engines = engines(stub.settings("stub", Kind.LIBRETRANSLATE, false, 10_000), use);
            var asked = written(Scope.EVERYONE, SOURCE);
            assertThat(drafting(engines).answers(engines.all().getFirst(), List.of(asked), DUTCH)).containsExactly(new Drafting.Answer.Refused(asked, because));
            assertThat(drafting(engines).draft(asked, DUTCH)).isFalse();
            assertThat(drafts()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Failure.class, names = {"BUSY", "BROKEN", "HANGS", "ENDLESS"})
    void whatFailsOnceIsAskedAgain(Failure failure) throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD).failing(failure)) {
            var began = System.nanoTime();
            assertThat(drafting(engines(stub.settings("stub", Kind.DEEPL, false, 10_000), use)).draft(written(Scope.EVERYONE, SOURCE), DUTCH)).isTrue();
            assertThat(stub.received).hasSize(2);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Failure.class, names = {"HTML", "TOO_FEW"})
    void whatSpeaksAnotherProtocolIsNotAskedAgain(Failure failure) throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD).failing(failure)) {
            assertThat(drafting(engines(stub.settings("stub", Kind.LIBRETRANSLATE, false, 10_000), use)).draft(written(Scope.EVERYONE, SOURCE), DUTCH)).isFalse();
            assertThat(stub.received).hasSize(1);
        }
    }

    @Test
    void whatFailsTooOftenRestsAndIsNotAsked() throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD).failing(Failure.BUSY, Failure.BUSY, Failure.BUSY, Failure.BUSY, Failure.BUSY, Failure.BUSY)) {
            var engines = engines(stub.settings("stub", Kind.LIBRETRANSLATE, false, 10_000), use);
            var asked = written(Scope.EVERYONE, SOURCE);
            assertThat(drafting(engines).draft(asked, DUTCH)).isFalse();
            assertThat(drafting(engines).draft(asked, DUTCH)).isFalse();
            assertThat(engines.all().getFirst().isResting()).isTrue();
            var before = stub.received.size();
            assertThat(drafting(engines).draft(asked, DUTCH)).isFalse();
            assertThat(stub.received).hasSize(before);
        }
    }

    @Test
    void nobodySpendsMoreThanTheSettingsAllow() throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD)) {
            var engines = engines(stub.settings("stub", Kind.LIBRETRANSLATE, false, SOURCE.length() + 10), use);
            assertThat(drafting(engines).draft(written(Scope.EVERYONE, SOURCE), DUTCH)).isTrue();
            assertThat(drafting(engines).draft(written(Scope.EVERYONE, SOURCE), DUTCH)).isFalse();
            assertThat(stub.received).hasSize(1);
            assertThat(use.since(30).getFirst().characters()).isEqualTo(SOURCE.length());
        }
    }

    private Bulk.Worker worker(Engines engines) {
        return new Bulk.Worker(jobs, engines, drafting(engines), translating, transactions, clock);
    }

    /** In bulk, paused, resumed and after a crash; two personal paragraphs are planted among what the job is to do. */
    @Test
    void nothingPersonalEverReachesAnEngineThatIsNotNear() throws InterruptedException {
        try (var stub = new StubEngine().translating(text -> text.replace("Paragraph", "Alinea").replace("is about the rain in the parks of the city", "gaat over de regen in de parken van de stad")).failing(Failure.BUSY)) {
            var engines = engines(stub.settings("stub", Kind.OPENAI, false, 1_000_000), use);
            var body = IntStream.rangeClosed(1, 120).mapToObj(number -> "Paragraph %d is about the rain in the parks of the city.".formatted(number)).collect(Collectors.joining("\n\n"));
            written(Scope.EVERYONE, body);
            var personal = written(new Scope.Personal(UUID.randomUUID()), "CANARY-personal: I am ill, please do not tell my office.");
            assertThat(drafting(engines).draft(personal, DUTCH)).isFalse();
            assertThat(jobs.start("stub", DUTCH, ILSE)).isEqualTo(120);
            var job = jobs.all(1).getFirst().id();
            db.sql("insert into translation.job_item (job, passage) values (?, ?)").params(job, personal.passage().bytes()).update();
            db.sql("update translation.job set total = total + 1").update();
            assertThat(jobs.move(job, State.RUNNING, State.PAUSED)).isTrue();
            worker(engines).turn();
            assertThat(stub.received).as("paused").isEmpty();
            jobs.move(job, State.PAUSED, State.RUNNING);
            var taken = jobs.take(job, 10, 5000);
            assertThat(taken).as("by a node that dies").isNotEmpty();
            worker(engines).turn();
            assertThat(jobs.find(job).orElseThrow().left()).isEqualTo(taken.size());
            db.sql("update translation.job_item set taken_until = now() - interval '1 minute' where taken_until is not null").update();
            worker(engines).turn();
            var done = jobs.find(job).orElseThrow();
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(List.of(done.done(), done.refused())).containsExactly(120, 1);
            assertThat(drafts()).hasSize(120).contains("Alinea 7 gaat over de regen in de parken van de stad.");
            var told = String.join("\n", stub.received);
            assertThat(told).contains("Paragraph 120 ").doesNotContain("CANARY-personal");
            worker(engines).turn();
            assertThat(db.sql("select count(*) from translation.rendering").query(Integer.class).single()).as("nothing is done twice").isEqualTo(120);
        }
    }

    @Test
    void oneThatIsNearMayReadIt() throws InterruptedException {
        try (var stub = new StubEngine().translating(_ -> GOOD)) {
            assertThat(drafting(engines(stub.settings("stub", Kind.LIBRETRANSLATE, true, 10_000), use)).draft(written(new Scope.Personal(UUID.randomUUID()), SOURCE), DUTCH)).isTrue();
        }
    }

    @Test
    void anEngineThatDoesNotAnswerIsGivenUpAfterSomeTries() {
        try (var stub = new StubEngine().translating(text -> text).failing(Failure.HTML, Failure.HTML, Failure.HTML, Failure.HTML)) {
            var engines = engines(stub.settings("stub", Kind.LIBRETRANSLATE, false, 10_000), use);
            written(Scope.EVERYONE, SOURCE);
            jobs.start("stub", DUTCH, ILSE);
            for (var turn = 0; turn < 4; turn++) worker(engines).turn();
            assertThat(jobs.all(1).getFirst().refused()).isOne();
            assertThat(jobs.all(1).getFirst().state()).isEqualTo(State.DONE);
        }
    }
}
