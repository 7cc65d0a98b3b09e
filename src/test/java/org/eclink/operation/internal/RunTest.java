package org.eclink.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclink.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process of its own, as bin/run starts it and the person at the keyboard ends it. */
class RunTest {

    @TempDir
    Path data;

    @Test
    void ctrlCEndsItWithoutAWordAndTheDatabaseToo() throws Exception {
        var application = start();
        var said = saidUntil(application, "EC-Link is ready");
        assertThat(said).isNotEmpty().last().asString().contains("http://localhost:");
        assertThat(said).as("calm").hasSizeLessThan(30).noneMatch(line -> line.contains("WARN") || line.contains("\tat "));

        new ProcessBuilder("kill", "-INT", Long.toString(application.pid())).start().waitFor();

        assertThat(application.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(saidUntil(application, "nothing more")).isEmpty();
        assertThat(application.exitValue()).isEqualTo(130);
        assertThat(Files.readAllLines(data.resolve("postgres/server.log")).getLast()).contains("database system is shut down");
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Application.class.getName(), "--eclink.port=0", "--eclink.management.port=0", "--eclink.data=" + data,
                "--eclink.database.programs=target/postgres-programs").redirectErrorStream(true).start();
    }

    private static List<String> saidUntil(Process application, String words) throws IOException {
        var said = new ArrayList<String>();
        var output = application.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(words)) break;
        }
        return said;
    }
}
