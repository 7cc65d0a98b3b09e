package org.eclink.search.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {

    private static Lexicons lexicons;

    @BeforeAll
    static void readOnce() throws IOException {
        var german = "baustell\tconstruction site:1\nhaus\thouse:1\nhoch\thigh:1\n";
        lexicons = Lexicons.with(Map.of("de-en", Lexicon.of(SortedLines.of(german.getBytes(StandardCharsets.UTF_8)))));
    }

    private static List<String> senses(Translated translated, String source) {
        return translated.groups().stream().filter(group -> group.source().equals(source)).flatMap(group -> group.senses().stream()).map(Sense::words).toList();
    }

    @Test
    void chineseIsCutIntoWordsAndEachHasItsSenses() {
        var translated = lexicons.translator("zh", "en").translate("建筑垃圾的资源化是什么？");
        assertThat(translated.groups()).extracting(Group::source).contains("建筑", "垃圾").doesNotContain("的", "是", "什么");
        assertThat(senses(translated, "建筑")).contains("construction", "building");
        assertThat(senses(translated, "垃圾")).contains("waste");
    }

    @Test
    void lettersAndFiguresInChineseStayAsTheyAre() {
        assertThat(lexicons.translator("zh", "en").translate("PM2.5和CO2排放").groups()).filteredOn(Group::isVerbatim).extracting(Group::source).containsExactly("PM2.5", "CO2");
    }

    @ParameterizedTest
    @CsvSource({ "cities, 城市", "went, 去", "waste, 废物", "water supply, 给水" })
    void englishIsFoundInAnyInflectionAndByTerms(String english, String chinese) {
        assertThat(senses(lexicons.translator("en", "zh").translate(english), english)).contains(chinese);
    }

    @Test
    void aNameIsKeptBesideItsTranslation() {
        var groups = lexicons.translator("en", "zh").translate("the bridges of Bath").groups();
        assertThat(groups).extracting(Group::source).containsExactly("bridges", "Bath", "Bath");
        assertThat(groups.getLast().isVerbatim()).isTrue();
    }

    @Test
    void aGermanWordIsCutIntoThoseOfTheDictionaryAndGoesOnToChinese() {
        var english = lexicons.translator("de", "en").translate("Hochhausbau am Hochhaus");
        assertThat(english.groups()).extracting(Group::source).contains("hoch", "haus", "Hochhaus");
        assertThat(senses(lexicons.translator("de", "zh").translate("Haus"), "Haus")).contains("房子");
    }

    @Test
    void anOperatorsDictionaryIsReadAsFreeDictPublishesIt(@TempDir Path directory) throws IOException {
        var entries = "Baustelle /bˈaʊ/ <fem, n, sg>\nconstruction site <n> [constr.] , building site <n>\n      \"auf der Baustelle\"  - on site\n   Synonym: {Bau}\n" + "etw. bauen /b/ <v>\nto build <v>\n";
        var first = entries.indexOf("etw.");
        Files.writeString(directory.resolve("freedict-deu-eng.dict"), entries);
        Files.writeString(directory.resolve("freedict-deu-eng.index"), "baustelle\tA\t" + base64(bytes(entries.substring(0, first))) + "\netw bauen\t" + base64(bytes(entries.substring(0, first))) + "\t" + base64(bytes(entries.substring(first))) + "\n");
        var read = Lexicons.with(directory).translator("de", "en").translate("Baustellen bauen");
        assertThat(senses(read, "Baustellen")).containsExactly("construction site", "building site");
        assertThat(senses(read, "bauen")).containsExactly("build");
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String base64(int number) {
        var figures = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return number < 64 ? String.valueOf(figures.charAt(number)) : base64(number / 64) + figures.charAt(number % 64);
    }

    @Test
    void whereNoDictionaryLeadsNothingIsSaid() {
        assertThat(lexicons.translator("sw", "zh").translate("maji")).isEqualTo(Translated.NOTHING);
    }

    @Test
    void theGlossTakesTheLikeliestSenseOfEachWord() {
        assertThat(lexicons.translator("zh", "en").translate("银行利息").gloss()).isEqualTo("bank interest");
    }

    @Test
    void wordsThatSayNothingAreLeftOutUnlessThereAreNoOthers() {
        assertThat(lexicons.telling("how is the waste of cities recycled", Tongue.EN)).isEqualTo("waste cities recycled");
        assertThat(lexicons.telling("what is it", Tongue.EN)).isEqualTo("what is it");
        assertThat(lexicons.keywords("建筑垃圾的资源化是什么", Tongue.ZH)).contains("建筑", "垃圾").doesNotContain("的", "什么");
    }

    @ParameterizedTest
    @CsvSource({ "海綿城市, 海绵城市", "ＣＯ２, CO2", "'a  \tb', a b", "㎡, m2", "'𠮷野', '𠮷野'" })
    void wordsAreComparedPlainly(String typed, String plain) {
        assertThat(Plain.of(typed)).isEqualTo(plain);
    }

    @Test
    void halvesOfCharactersAndControlsAreNoWords() {
        assertThat(Plain.of("\uD800water\u0000\uDC00")).isEqualTo("water");
    }

    @Test
    void everyLineOfADictionaryIsFoundAndNothingElse() {
        var lines = SortedLines.of("a\t1\nab\t2\nb\t3\né\t4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(List.of("a", "ab", "b", "é")).extracting(lines::value).containsExactly("1", "2", "3", "4");
        assertThat(List.of("", "aa", "abc", "c", "zz")).extracting(lines::value).containsOnlyNulls();
    }
}
