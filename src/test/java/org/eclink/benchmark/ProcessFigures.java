package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux knows of a process and its children. */
record ProcessFigures(long pid) {

    private static final Path PROC = Path.of("/proc");
    /** {@code sysconf(_SC_CLK_TCK)}, 100 on every Linux that runs Java. */
    private static final double TICKS_PER_SECOND = 100;

    /** Of this process alone. */
    double cpuSeconds() throws IOException {
        var times = times();
        return (times.get(0) + times.get(1)) / TICKS_PER_SECOND;
    }

    /** Of this process and all its children, also of those that have ended. */
    double cpuSecondsOfFamily() throws IOException {
        var ticks = times().stream().mapToLong(Long::longValue).sum() / TICKS_PER_SECOND;
        for (var child : children()) ticks += child.cpuSeconds();
        return ticks;
    }

    /** utime, stime, cutime and cstime of proc(5); all 0 for a process that is gone. */
    private List<Long> times() throws IOException {
        var line = read("stat");
        if (line.isEmpty()) return List.of(0L, 0L, 0L, 0L);
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields[11], fields[12], fields[13], fields[14]).map(Long::valueOf).toList();
    }

    private List<ProcessFigures> children() throws IOException {
        var threads = read("task/" + pid + "/children").strip();
        return threads.isEmpty() ? List.of() : Stream.of(threads.split(" ")).map(child -> new ProcessFigures(Long.parseLong(child))).toList();
    }

    double residentMegabytes() throws IOException {
        return kilobytes("status", "VmRSS:") / 1024.0;
    }

    double mostResidentMegabytes() throws IOException {
        return kilobytes("status", "VmHWM:") / 1024.0;
    }

    /** With its children, and memory that several share counted once. */
    double megabytesOfFamily() throws IOException {
        var kilobytes = kilobytes("smaps_rollup", "Pss:");
        for (var child : children()) kilobytes += child.kilobytes("smaps_rollup", "Pss:");
        return kilobytes / 1024.0;
    }

    private long kilobytes(String file, String heading) throws IOException {
        return read(file).lines().filter(line -> line.startsWith(heading)).findFirst()
            .map(line -> Long.valueOf(line.replaceAll("\\D", ""))).orElse(0L);
    }

    private String read(String file) throws IOException {
        try {
            return Files.readString(PROC.resolve(String.valueOf(pid)).resolve(file));
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}
