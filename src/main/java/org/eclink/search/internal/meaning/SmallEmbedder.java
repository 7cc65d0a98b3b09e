package org.eclink.search.internal.meaning;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.lexicon.Lexicons;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.lexicon.Translator;

/**
 * Two small models, one of Chinese and one of English. They meet in three ways: a matrix leads Chinese vectors into the English space ({@code shared}), Chinese is
 * read by the English model as the dictionary translates it ({@code english}), and English so by the Chinese model ({@code chinese}). Other languages are asked for as far as a dictionary leads to English, and not read.
 */
public final class SmallEmbedder implements Embedder {

    public static final String ID = "bge-small-1.5 zh+en, 2026-12";
    private static final String CHINESE = "chinese";
    private static final String ENGLISH = "english";
    private static final String SHARED = "shared";

    private final Encoder chinese;
    private final Encoder english;
    private final BridgeMatrix bridge;
    private final Translator toEnglish;
    private final Translator toChinese;

    private SmallEmbedder(Encoder chinese, Encoder english, BridgeMatrix bridge, Translator toEnglish, Translator toChinese) {
        this.chinese = chinese;
        this.english = english;
        this.bridge = bridge;
        this.toEnglish = toEnglish;
        this.toChinese = toChinese;
    }

    public static SmallEmbedder with(Lexicons lexicons) throws IOException {
        try (var matrix = SmallEmbedder.class.getResourceAsStream("/search/zh-en.matrix")) {
            if (matrix == null) throw new FileNotFoundException("zh-en.matrix");
            return new SmallEmbedder(SmallModels.chinese(), SmallModels.english(), BridgeMatrix.read(matrix), lexicons.translator("zh", "en"), lexicons.translator("en", "zh"));
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Integer> spaces() {
        return Map.of(CHINESE, BridgeMatrix.CHINESE, ENGLISH, BridgeMatrix.ENGLISH, SHARED, BridgeMatrix.ENGLISH);
    }

    @Override
    public List<Map<String, float[]>> passages(List<Passage> passages) {
        var made = new ArrayList<Map<String, float[]>>();
        passages.forEach(_ -> made.add(new HashMap<>()));
        var inChinese = numbers(passages, Tongue.ZH);
        var inEnglish = numbers(passages, Tongue.EN);
        put(CHINESE, inChinese, chinese.encode(inChinese.stream().map(number -> passages.get(number).words()).toList()), made);
        put(ENGLISH, inChinese, english.encode(inChinese.stream().map(number -> toEnglish.translate(passages.get(number).words()).gloss()).toList()), made);
        put(ENGLISH, inEnglish, english.encode(inEnglish.stream().map(number -> passages.get(number).words()).toList()), made);
        put(CHINESE, inEnglish, chinese.encode(inEnglish.stream().map(number -> unspaced(toChinese.translate(passages.get(number).words()).gloss())).toList()), made);
        inChinese.forEach(number -> made.get(number).put(SHARED, bridge.ofChinese(Objects.requireNonNull(made.get(number).get(CHINESE)))));
        inEnglish.forEach(number -> made.get(number).put(SHARED, bridge.ofEnglish(Objects.requireNonNull(made.get(number).get(ENGLISH)))));
        return made;
    }

    private static void put(String space, List<Integer> numbers, float[][] vectors, List<Map<String, float[]>> made) {
        for (var at = 0; at < vectors.length; at++) made.get(numbers.get(at)).put(space, vectors[at]);
    }

    private static String unspaced(String chinese) {
        return chinese.replace(" ", "");
    }

    private static List<Integer> numbers(List<Passage> passages, Tongue tongue) {
        return IntStream.range(0, passages.size()).filter(number -> passages.get(number).tongue() == tongue).boxed().toList();
    }

    @Override
    public List<Probe> probes(Question question) {
        if (question.isEmpty()) return List.of();
        return switch (question.tongue()) {
            case ZH -> ofChinese(question);
            case EN -> ofEnglish(question.words());
            case NL, DE, FR, ES, OTHER -> ofGloss(question);
        };
    }

    private List<Probe> ofChinese(Question question) {
        var words = chinese.encode(List.of(question.words()))[0];
        var asking = chinese.encode(List.of(SmallModels.CHINESE_QUESTION + question.words()))[0];
        var probes = new ArrayList<Probe>();
        probes.add(new Probe(CHINESE, asking, Set.of(Tongue.ZH)));
        probes.add(new Probe(CHINESE, asking, Set.of(Tongue.EN)));
        probes.add(new Probe(SHARED, bridge.ofChinese(words), Set.of(Tongue.EN)));
        var gloss = question.in(Tongue.EN).gloss();
        if (gloss.isEmpty()) return probes;
        var glossed = asking(gloss);
        probes.add(new Probe(ENGLISH, glossed, Set.of(Tongue.EN)));
        probes.add(new Probe(ENGLISH, glossed, Set.of(Tongue.ZH)));
        return probes;
    }

    private List<Probe> ofEnglish(String words) {
        var asking = asking(words);
        return List.of(new Probe(ENGLISH, asking, Set.of(Tongue.EN)), new Probe(ENGLISH, asking, Set.of(Tongue.ZH)), new Probe(SHARED, bridge.ofEnglish(english.encode(List.of(words))[0]), Set.of(Tongue.ZH)));
    }

    private List<Probe> ofGloss(Question question) {
        var gloss = question.in(Tongue.EN).gloss();
        return gloss.isEmpty() ? List.of() : ofEnglish(Plain.of(gloss));
    }

    private float[] asking(String words) {
        return english.encode(List.of(SmallModels.ENGLISH_QUESTION + words))[0];
    }

    @Override
    public void close() {
        chinese.close();
        english.close();
    }
}
