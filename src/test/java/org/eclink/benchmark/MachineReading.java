package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclink.benchmark.Figures.Machine;

/** Describes the machine by what its kernel says; its name stays its own. */
final class MachineReading {

    private MachineReading() {}

    static Machine machine(List<String> log) throws IOException, InterruptedException {
        return new Machine(after("/proc/cpuinfo", "model name\\s*:\\s*"), Runtime.getRuntime().availableProcessors(),
                Long.parseLong(after("/proc/meminfo", "MemTotal:\\s*").replaceAll("\\D", "")) / 1024, after("/etc/os-release", "PRETTY_NAME=").replace("\"", ""),
                System.getProperty("os.version").replaceAll("[^0-9.].*", ""), System.getProperty("java.vm.version"),
                log.stream().filter(line -> line.contains(" PostgreSQL ")).findFirst().map(line -> line.replaceAll(".* PostgreSQL (\\S+).*", "$1")).orElse("?"),
                wrk());
    }

    private static String after(String file, String heading) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.matches(heading + ".*")).findFirst().map(line -> line.replaceFirst(heading, "")).orElse("?");
        }
    }

    private static String wrk() throws IOException, InterruptedException {
        var wrk = new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start();
        var said = new String(wrk.getInputStream().readAllBytes()).lines().findFirst().orElse("wrk");
        wrk.waitFor();
        return said.replaceAll(" (\\[|Copyright).*", "");
    }
}
