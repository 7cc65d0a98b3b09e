package org.eclink.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.eclink.translation.LanguageTag;

/** Sentences as offices write them, in three languages: one word in eight is a term of the glossary without a figure, and each sentence has a number of its own. */
final class GeneratedProse {

    /** What is written in. */
    enum Tongue {
        ENGLISH("en", " ", "the city its new old streets people many plan for next year works with water trees roofs houses we have began to build near station and harbour so that everybody can walk there without cars budget was agreed in spring"),
        CHINESE("zh-Hans", "", "本市 今年 居民 街道 学校 公园 建设 项目 规划 完成 开始 增加 减少 以及 通过 与 企业 一起 改造 屋顶 道路 水 树木 预算 办公室 说 明年 继续 每个 社区"),
        DUTCH("nl", " ", "de stad haar nieuwe oude straten mensen veel plan voor volgend jaar werkt met water bomen daken huizen wij zijn begonnen te bouwen bij het station en de haven zodat iedereen er kan lopen zonder auto begroting werd in het voorjaar vastgesteld");

        final LanguageTag tag;
        private final String between;
        private final List<String> ordinary;

        Tongue(String tag, String between, String ordinary) {
            this.tag = LanguageTag.known(tag);
            this.between = between;
            this.ordinary = List.of(ordinary.split(" "));
        }
    }

    static final Path GLOSSARY = Path.of("src/main/resources/data/glossary.csv");

    private static final Map<Tongue, String> COLUMNS = Map.of(Tongue.ENGLISH, "en", Tongue.CHINESE, "zh", Tongue.DUTCH, "nl");
    private static final int WORDS_PER_TERM = 8;
    private static final int SHORTEST = 12;
    private static final int LONGER = 12;

    private final Map<Tongue, List<String>> terms = new EnumMap<>(Tongue.class);

    GeneratedProse(Path glossary) throws IOException {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(glossary))) {
            for (var row : rows) {
                if (COLUMNS.values().stream().map(row::get).noneMatch(term -> term.matches(".*\\d.*"))) COLUMNS.forEach((tongue, column) -> terms.computeIfAbsent(tongue, _ -> new ArrayList<>()).add(row.get(column)));
            }
        }
    }

    /** Always the same for the same row, and no two alike. */
    String sentence(Tongue tongue, long row) {
        var chance = new Chance("prose-" + tongue, row);
        var words = new ArrayList<String>();
        for (var count = SHORTEST + chance.below(LONGER); count > 0; count--) words.add(chance.of(chance.oneIn(WORDS_PER_TERM) ? terms.getOrDefault(tongue, List.of()) : tongue.ordinary));
        return String.join(tongue.between, words) + " " + row + (tongue == Tongue.CHINESE ? "。" : ".");
    }

    /** Of so many sentences. */
    String paragraph(Tongue tongue, long row, int sentences) {
        var all = new ArrayList<String>();
        for (var sentence = 0; sentence < sentences; sentence++) all.add(sentence(tongue, row * sentences + sentence));
        return String.join(tongue.between, all);
    }
}
