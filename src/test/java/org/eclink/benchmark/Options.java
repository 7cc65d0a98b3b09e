package org.eclink.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code bin/bench} was asked for. A check measures little and writes nothing into the documents. */
record Options(List<Integer> sizes, int rounds, int seconds, int starts, @Nullable Path json, boolean keep, boolean check) {

    static final int SMALLEST = 1000;
    static final int LARGEST = 1_000_000;

    private static final List<Integer> SIZES = List.of(1000, 10_000, 100_000, 1_000_000);

    /** A sentence that says what is wrong with what was asked for. */
    static final class Misunderstood extends RuntimeException {

        private static final long serialVersionUID = 1;

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    static Options parse(List<String> words) {
        var sizes = new ArrayList<Integer>();
        var rounds = 3;
        var seconds = 5;
        Path json = null;
        var keep = false;
        var check = false;
        for (var word = words.iterator(); word.hasNext();) {
            switch (word.next()) {
                case "--size" -> sizes.add(number("--size", next("--size", word), SMALLEST, LARGEST));
                case "--rounds" -> rounds = number("--rounds", next("--rounds", word), 1, 20);
                case "--seconds" -> seconds = number("--seconds", next("--seconds", word), 1, 600);
                case "--json" -> json = Path.of(next("--json", word));
                case "--keep" -> keep = true;
                case "--check" -> check = true;
                case String other -> throw new Misunderstood("bin/bench does not know \"" + other + "\".");
            }
        }
        if (check) return new Options(List.of(SMALLEST), 1, 2, 1, json, keep, true);
        return new Options(sizes.isEmpty() ? SIZES : sizes.stream().distinct().sorted().toList(), rounds, seconds, 5, json, keep, false);
    }

    /** Seconds of all pages mixed before anything is measured, until Java has made fast what is used often. */
    int warmUp() {
        return check ? 4 : 90;
    }

    private static String next(String option, Iterator<String> words) {
        if (!words.hasNext()) throw new Misunderstood(option + " needs a value.");
        return words.next();
    }

    private static int number(String option, String text, int least, int most) {
        var number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) throw new Misunderstood("%s needs a number from %,d to %,d.".formatted(option, least, most));
        return number;
    }
}
