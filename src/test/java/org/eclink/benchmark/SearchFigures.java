package org.eclink.benchmark;

import java.util.List;

/** How well questions of each language find paragraphs of each. */
record SearchFigures(List<Direction> directions) {

    /**
     * {@code r1} and {@code r10} are the shares of questions whose paragraph is the first, or among the first ten; {@code mrr} is the mean of one by its place,
     * nought beyond the sixtieth. {@code p50} and {@code p95} are milliseconds of a whole request.
     */
    record Direction(String direction, double r1, double r10, double mrr, int questions, int paragraphs, double p50, double p95) {

        static Direction of(String direction, List<Integer> ranks, List<Double> millis, int paragraphs) {
            var sorted = millis.stream().sorted().toList();
            return new Direction(direction, share(ranks, 1), share(ranks, 10), rounded(ranks.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).average().orElse(0)), ranks.size(), paragraphs,
                    rounded(sorted.get(sorted.size() / 2)), rounded(sorted.get(sorted.size() * 95 / 100)));
        }

        private static double share(List<Integer> ranks, int most) {
            return rounded((double) ranks.stream().filter(rank -> rank >= 1 && rank <= most).count() / ranks.size());
        }

        private static double rounded(double figure) {
            return Math.round(figure * 10_000) / 10_000.0;
        }
    }
}
