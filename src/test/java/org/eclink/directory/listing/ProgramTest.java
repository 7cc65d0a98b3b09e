package org.eclink.directory.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs are the same only if every class of them is. */
class ProgramTest {

    @Test
    void anyChangedClassIsAnotherProgram(@TempDir Path classes) throws IOException {
        var deep = Files.createDirectories(classes.resolve("org/eclink")).resolve("CityNames.class");
        Files.writeString(deep, "sorts by the Latin name");
        Files.writeString(classes.resolve("Other.class"), "other");
        var before = Program.sum(classes);
        assertThat(Program.sum(classes)).isEqualTo(before);
        Files.writeString(deep, "sorts by the Chinese name");
        assertThat(Program.sum(classes)).isNotEqualTo(before);
        assertThat(Program.sum(deep)).isNotEqualTo(before).isNotZero();
    }

    @Test
    void thisOneIsKnown() {
        assertThat(Program.sum()).isEqualTo(Program.sum()).isNotZero();
    }
}
