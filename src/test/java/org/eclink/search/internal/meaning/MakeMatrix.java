package org.eclink.search.internal.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The second half of {@code bin/make-lexicon}: embeds pairs of the dictionary with both models and learns the matrix that leads from one to the other. */
final class MakeMatrix {

    private MakeMatrix() {}

    public static void main(String[] arguments) throws IOException {
        var pairs = Files.readAllLines(Path.of(arguments[0])).stream().map(line -> line.split("\t", 2)).map(pair -> new MatrixMaking.Pair(pair[0], pair[1])).toList();
        var began = System.nanoTime();
        try (var chinese = SmallModels.chinese(); var english = SmallModels.english()) {
            Files.write(Path.of("src/main/resources/search/zh-en.matrix"), MatrixMaking.learn(pairs, chinese, english).bytes());
        }
        System.out.printf(Locale.ROOT, "matrix of %d pairs in %.0f s%n", pairs.size(), (System.nanoTime() - began) / 1e9);
    }
}
