package org.eclink.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclink.benchmark.Figures.Machine;
import org.eclink.benchmark.Figures.Memory;
import org.eclink.benchmark.Figures.OfSize;
import org.eclink.benchmark.Figures.Reading;
import org.eclink.benchmark.Figures.Weight;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final String GOOD = "load requests=30000 micros=10000000 bytes=300000000 p50=9000 p95=20000 p99=40000 refused=0 wrong=0 connect=0 read=0 write=0 timeout=0";

    @Test
    void aRunThatReachesEverythingIsMarkedSo() {
        var report = report(reading(GOOD, 400), reading(GOOD, 500));

        assertThat(report).contains("| home, 1,000,000 cities | 2,500 pages/s, p99 < 50 ms | 3,000 pages/s, p99 40.0 ms | ✓ |",
                "| home, cost of a page from 1,000 to 1,000,000 cities | grows by less than a third | +25 % | ✓ |").doesNotContain("✗");
    }

    @Test
    void errorsShowHoweverFastTheyCome() {
        for (var broken : List.of("refused=7", "wrong=7", "connect=7", "read=7", "write=7", "timeout=7")) {
            var failing = reading(GOOD.replace(broken.replace('7', '0'), broken), 400);

            assertThat(figures(reading(GOOD, 400), failing).hasErrors()).isTrue();
            assertThat(report(reading(GOOD, 400), failing)).contains("**7 errors** | ✗ |", "| **7** ✗ |", "**with errors** | ✗ |");
        }
        assertThat(figures(reading(GOOD, 400), reading(GOOD, 400)).hasErrors()).isFalse();
    }

    @Test
    void aRunThatDidNotEndHasNoFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> Load.parse("unable to connect to localhost:8080 Connection refused")).withMessageContaining("unable to connect");
        assertThatIllegalArgumentException().isThrownBy(() -> Load.parse(GOOD.replace("timeout=0", ""))).withMessageContaining("timeout");
    }

    @Test
    void aPageThatIsTooSlowOrGrowsTooMuchIsMarked() {
        assertThat(report(reading(GOOD, 400), reading(GOOD.replace("requests=30000", "requests=24000"), 400))).contains("| 2,400 pages/s, p99 40.0 ms | ✗ |");
        assertThat(report(reading(GOOD, 400), reading(GOOD.replace("p99=40000", "p99=50000"), 400))).contains("| 3,000 pages/s, p99 50.0 ms | ✗ |");
        assertThat(report(reading(GOOD, 300), reading(GOOD, 400))).contains("| +33 % | ✗ |");
    }

    @Test
    void growthIsACurve() {
        assertThat(report(reading(GOOD, 400), reading(GOOD, 500))).contains("      1,000     400 µs   1.00  ████████████████████\n  1,000,000     500 µs   1.25  █████████████████████████\n");
    }

    @Test
    void onlyWhatStandsBetweenTheMarkersIsWritten() throws IOException {
        var document = Files.readString(Path.of("docs/benchmarks.md"));
        var report = new Report(figures(reading(GOOD, 400), reading(GOOD, 500)));

        var written = report.in(document);

        assertThat(written).contains(report.markdown()).startsWith(document.substring(0, document.indexOf(Report.BEGIN)));
        assertThat(report.in(written)).isEqualTo(written);
        assertThatIllegalArgumentException().isThrownBy(() -> report.in("# Another page\n"));
    }

    @Test
    void ofTwoRoundsTheQuickerCountsAndWhatFailedInEither() {
        var quick = reading(GOOD, 400);
        var slow = reading(GOOD.replaceFirst("micros=", "micros=9").replaceFirst("refused=\\d+", "refused=3"), 900);

        for (var both : List.of(quick.orQuicker(slow), slow.orQuicker(quick))) {
            assertThat(both.load().perSecond()).isEqualTo(quick.load().perSecond());
            assertThat(both.micros()).isEqualTo(400);
            assertThat(both.load().errors().all()).isEqualTo(quick.load().errors().all() + 3);
        }
    }

    @Test
    void asksBackWhenItIsNotUnderstood() {
        assertThat(Options.parse(List.of("--size", "10000", "--size", "1000", "--keep")).sizes()).containsExactly(1000, 10_000);
        assertThat(Options.parse(List.of()).sizes()).containsExactly(1000, 10_000, 100_000, 1_000_000);
        assertThat(Stream.of(List.of("--size"), List.of("--size", "999"), List.of("--seconds", "ten"), List.of("--rounds", "0"), List.of("--fast")))
            .allSatisfy(words -> assertThat(catching(words)).isInstanceOf(Options.Misunderstood.class));
    }

    private static Throwable catching(List<String> words) {
        return catchThrowable(() -> Options.parse(words));
    }

    private static Reading reading(String said, double micros) {
        return new Reading("home", Scenario.Kind.PAGE, true, Load.parse(said), micros, 0);
    }

    private static String report(Reading small, Reading large) {
        return new Report(figures(small, large)).markdown();
    }

    private static Figures figures(Reading small, Reading large) {
        return new Figures(new Machine("a processor", 2, 8192, "a system", "1.2", "25", "18.6", "wrk 4.1.0"), 1, 10,
                List.of(ofSize(1000, small), ofSize(1_000_000, large)), List.of(), List.of(new Weight("/en", 60_000, 20_000, false)));
    }

    private static OfSize ofSize(int cities, Reading reading) {
        return new OfSize(cities, 60, 400, List.of(3.0, 9.0, 4.0), new Memory(500, 70, 100), 80, List.of(reading));
    }
}
