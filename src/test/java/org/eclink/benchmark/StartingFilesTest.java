package org.eclink.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingFilesTest {

    private static final Path REAL_CITIES = Path.of("src/main/resources/data/cities.csv");

    @TempDir
    private Path directory;

    @Test
    void writesTheSameFilesEachTime() throws IOException {
        written("once", 1200);
        written("again", 1200);

        for (var name : names("once")) assertThat(directory.resolve("again").resolve(name)).hasSameTextualContentAs(directory.resolve("once").resolve(name));
        assertThat(names("again")).isEqualTo(names("once")).containsExactlyInAnyOrder("cities-000.csv", "partnerships-000.csv", "organisations.csv");
    }

    @Test
    void aSmallDirectoryIsTheBeginningOfALargeOne() throws IOException {
        written("small", 1000);
        written("large", 11_000);

        for (var name : names("small")) {
            assertThat(Files.readString(directory.resolve("large").resolve(name))).startsWith(Files.readString(directory.resolve("small").resolve(name)));
        }
        assertThat(names("large")).containsExactlyInAnyOrder("cities-000.csv", "cities-001.csv", "partnerships-000.csv", "organisations.csv");
    }

    /** Figures of months ago are compared with these: whoever changes what is generated has to say so here. */
    @Test
    void generatesWhatItAlwaysDid() throws IOException {
        assertThat(IntStream.of(0, 1, 999_999).mapToObj(new StartingFiles(REAL_CITIES)::city).map(GeneratedCity::code))
            .containsExactly("cn-quyuan-0", "it-mermocia-1", "bg-zlatovogorlina-999999");
    }

    @Test
    void partnershipsLinkCitiesThatAreThere() throws IOException {
        written("files", 1000);
        var codes = Files.readAllLines(directory.resolve("files/cities-000.csv")).stream().map(line -> line.split(",")[0]).collect(Collectors.toSet());

        var partnerships = Files.readAllLines(directory.resolve("files/partnerships-000.csv")).stream().skip(1).map(line -> line.split(",")).toList();
        assertThat(partnerships).hasSize(333).allMatch(cells -> codes.containsAll(Set.of(cells[2], cells[4])) && !cells[2].startsWith("cn-") && cells[4].startsWith("cn-"));
    }

    @Test
    void namesAreOfTwoScriptsAndAddressesOfOneCityEach() throws IOException {
        var files = new StartingFiles(REAL_CITIES);
        var cities = IntStream.range(0, 20_000).mapToObj(files::city).toList();

        assertThat(cities.stream().map(GeneratedCity::slug)).doesNotHaveDuplicates().allMatch(Predicate.not(String::isEmpty)).allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(cities).allMatch(city -> city.name().chinese().codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
        assertThat(cities.stream().map(city -> city.name().english()).distinct().count()).isGreaterThan(15_000);
        assertThat(cities.stream().filter(city -> city.cell("status").endsWith("pilot"))).hasSize(10).allMatch(GeneratedCity::isChinese);
    }

    private void written(String name, int cities) throws IOException {
        new StartingFiles(REAL_CITIES).write(directory.resolve(name), cities);
    }

    private Set<String> names(String name) throws IOException {
        try (var files = Files.list(directory.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
