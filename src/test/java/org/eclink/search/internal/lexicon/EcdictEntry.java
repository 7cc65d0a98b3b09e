package org.eclink.search.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * An English word or term with what it is in Chinese. {@code rank} is the smaller of its places in two lists by frequency, 0 if it stands in neither;
 * {@code isCore}: an examination or a learner's dictionary asks for it. Its column {@code definition} is not read.
 */
record EcdictEntry(String word, String translation, boolean isCore, int rank, List<String> exchange) {

    private static final Pattern LETTERS = Pattern.compile(".*[A-Za-z].*");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final double FLATTENED = 0.5;
    private static final int CORE_RANK = 15_000;
    private static final int WEB_RANK = 300_000;
    private static final int TERM_RANK = 100_000;
    private static final int ANY_RANK = 200_000;

    static List<EcdictEntry> read(InputStream csv) {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = new InputStreamReader(csv, StandardCharsets.UTF_8); var rows = format.parse(reader)) {
            return rows.stream().filter(row -> !row.get("word").isBlank() && !row.get("translation").isBlank()).map(EcdictEntry::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EcdictEntry of(CSVRecord row) {
        var bnc = number(row.get("bnc"));
        var frq = number(row.get("frq"));
        var rank = bnc == 0 ? frq : frq == 0 ? bnc : Math.min(bnc, frq);
        var isCore = !row.get("tag").isEmpty() || number(row.get("collins")) > 0 || number(row.get("oxford")) > 0;
        return new EcdictEntry(row.get("word").strip(), row.get("translation"), isCore, rank, Arrays.asList(row.get("exchange").split("/")));
    }

    private static int number(String figure) {
        return figure.matches("[0-9]{1,9}") ? Integer.parseInt(figure) : 0;
    }

    /** Not a prefix, a suffix, a sentence or a figure. */
    boolean isWordOrTerm() {
        return !word.startsWith("-") && !(word.startsWith("'") && word.length() < 4) && LETTERS.matcher(word).matches() && word.length() <= LONGEST && word.split(" ").length <= MOST_WORDS;
    }

    /** The word that this is a form of. */
    Optional<String> lemma() {
        return exchange.stream().filter(form -> form.startsWith("0:") && !form.substring(2).equals(word)).map(form -> form.substring(2).toLowerCase(Locale.ROOT)).findFirst();
    }

    boolean isFromTheWeb() {
        return translation.startsWith("[网络]") && !translation.contains("\\n");
    }

    boolean hasRankOrMark() {
        return rank > 0 || isCore;
    }

    /** How likely one who means any of its translations says this word. */
    double prior() {
        var place = rank > 0 ? rank : isCore ? CORE_RANK : isFromTheWeb() ? WEB_RANK : word.contains(" ") ? TERM_RANK : ANY_RANK;
        return Math.pow(place + 100, -FLATTENED);
    }
}
