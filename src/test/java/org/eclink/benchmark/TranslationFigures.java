package org.eclink.benchmark;

import java.util.List;
import org.eclink.benchmark.Figures.Machine;

/** Everything one run of {@code bin/bench translation} has found out. {@code memory} and {@code spotting} in milliseconds. */
record TranslationFigures(Machine machine, int renderings, double fillSeconds, List<Timed> timed, Bulk bulk) {

    /** Something done often, one after the other, and how much of what was looked for was found. */
    record Timed(String what, double mostP95, int times, int found, double p50, double p95, double p99) {

        static Timed of(String what, double mostP95, List<Double> millis, int found) {
            var sorted = millis.stream().sorted().toList();
            return new Timed(what, mostP95, sorted.size(), found, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        }

        private static double at(List<Double> sorted, int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }

        boolean isMet() {
            return p95 < mostP95;
        }
    }

    /** Drafted in bulk, with a pause on the way; {@code twice}: paragraphs that reached the engine more than once. */
    record Bulk(int paragraphs, int done, int refused, long twice, double seconds) {

        boolean isWhole() {
            return done + refused == paragraphs && twice == 0;
        }
    }

    boolean isWhole() {
        return bulk.isWhole() && timed.stream().allMatch(one -> one.found() == one.times());
    }
}
