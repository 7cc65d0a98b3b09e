package org.eclink.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process with the classes of this one. */
record OtherProcess(Process process) {

    static OtherProcess running(String main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "-Dpostgres.release=" + TestSettings.RELEASE, main));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    long pid() {
        return process.pid();
    }

    /** Everything it says up to and including the line that holds these words, or up to its end. */
    String saysUntil(String words) throws IOException {
        var said = new StringBuilder();
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(words)) break;
        }
        return said.toString();
    }

    String saysUntilItsEnd() throws IOException {
        return saysUntil("\0");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid())).start().waitFor();
    }
}
