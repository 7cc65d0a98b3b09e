package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclink.rules.Bundle;
import org.eclink.rules.CodeRules;
import org.eclink.rules.MessageRules;
import org.eclink.rules.ScriptRules;
import org.eclink.rules.SourceFile;
import org.eclink.rules.StyleRules;
import org.eclink.rules.TemplateRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The house obeys its rules; what each finds when it is broken is in the tests of {@code org.eclink.rules}. */
class HouseRulesTest {

    static final JavaClasses CODE = new ClassFileImporter().importPath(Path.of("target/classes/org/eclink"));
    static final List<SourceFile> JAVA = SourceFile.below("src/main/java", ".java");
    static final List<SourceFile> TEMPLATES = SourceFile.below("src/main/jte", ".jte");
    static final List<SourceFile> MIGRATIONS = SourceFile.below("src/main/resources/db/migration", ".sql");
    static final List<SourceFile> SHEETS = SourceFile.below("src/main/resources/static/css", ".css");
    static final List<SourceFile> SCRIPTS = SourceFile.below("src/main/resources/static/js", ".js");
    static final List<Bundle> WORDS = Bundle.of(SourceFile.below("src/main/resources/messages", ".properties"));

    @Nested
    class Code {

        @Test
        void onlyViewModelsArePublicInsideAModule() {
            assertThat(CodeRules.publicInside(CODE)).isEmpty();
        }

        @Test
        void packagesKnowEachOtherOneWayOnly() {
            assertThat(CodeRules.circles(CODE, "org.eclink.(**)")).isEmpty();
        }

        @Test
        void everyImportIsUsedAndSaidOnce() {
            var tests = SourceFile.below("src/test/java", ".java");
            assertThat(CodeRules.unusedImports(JAVA)).isEmpty();
            assertThat(CodeRules.unusedImports(tests)).isEmpty();
            assertThat(CodeRules.doubledImports(JAVA)).isEmpty();
            assertThat(CodeRules.doubledImports(tests)).isEmpty();
        }

        @Test
        void dependenciesArriveByConstructor() {
            assertThat(CodeRules.injectedFields(CODE)).isEmpty();
        }

        @Test
        void recordsKnowNoFramework() {
            assertThat(CodeRules.recordsThatKnowTheFramework(CODE)).isEmpty();
        }

        @Test
        void namesSaySomething() {
            assertThat(CodeRules.emptyNames(CODE)).isEmpty();
        }

        @Test
        void controllersAreFoundByTheirName() {
            assertThat(CodeRules.controllersByAnotherName(CODE)).isEmpty();
        }

        @Test
        void timeComesFromAClock() {
            assertThat(CodeRules.ownTime(CODE)).isEmpty();
        }

        @Test
        void packagesAllowNoNull() {
            assertThat(CodeRules.unmarkedPackages(CODE)).isEmpty();
        }

        @Test
        void bugsAreNotCaughtAndNothingIsPrinted() {
            assertThat(CodeRules.caughtBugs(JAVA)).isEmpty();
            assertThat(CodeRules.printing(JAVA)).filteredOn(line -> !line.contains("operation/internal/OneSentence")).isEmpty(); // it talks to the console
        }
    }

    @Nested
    class Messages {

        @Test
        void areCompleteInEveryLanguage() {
            assertThat(MessageRules.incomplete(WORDS)).isEmpty();
        }

        @Test
        void standInTheFileOfTheirModule() {
            assertThat(MessageRules.misplaced(WORDS)).isEmpty();
        }

        @Test
        void parseAndTakeTheSameArgumentsInEveryLanguage() {
            assertThat(MessageRules.malformed(WORDS)).isEmpty();
            assertThat(MessageRules.differentArguments(WORDS)).isEmpty();
        }

        @Test
        void existWhereCodeSaysThem() {
            assertThat(MessageRules.unknown(WORDS, sayers(), MIGRATIONS)).isEmpty();
        }

        @Test
        void areAllSaidSomewhere() {
            assertThat(MessageRules.unused(WORDS, sayers())).isEmpty();
        }

        private static List<SourceFile> sayers() {
            return Stream.concat(JAVA.stream(), TEMPLATES.stream()).toList();
        }
    }

    @Nested
    class Templates {

        @Test
        void sayEverythingByKey() {
            assertThat(TemplateRules.literalText(TEMPLATES)).isEmpty();
        }

        @Test
        void holdNoStyleAndNoScript() {
            assertThat(TemplateRules.inlineStyleOrScript(TEMPLATES)).isEmpty();
        }

        @Test
        void writeNothingUnescaped() {
            assertThat(TemplateRules.unsafe(TEMPLATES)).isEmpty();
        }
    }

    @Nested
    class Styles {

        /** Made for pages that are still to come; a block leaves this list with the page that shows all of it. */
        private static final Set<String> AHEAD_OF_THEIR_PAGES = Set.of("avatar", "band", "beside", "button", "choice", "choices", "city-head", "clocks",
            "columns", "desk", "dialog", "entry", "facet", "faint", "field", "figures", "guide-logo", "guide-screen", "guide-size", "guide-space",
            "guide-type", "head", "home-open", "ladder", "map", "masthead", "names", "no-print", "notice", "nowrap", "only-phone", "only-wide",
            "page", "person", "phrase", "progress", "provenance", "rendering", "sectors", "stack", "swatch", "swatches", "table", "tabs",
            "tiny", "toast", "trail", "ways");

        /** Written by templates ahead of their style sheet. */
        private static final Set<String> AHEAD_OF_THEIR_SHEETS = Set.of("cities", "compare-add", "error", "facet--sort", "facet__label", "facet__more",
            "field__input--small", "inline-list", "lead", "list", "list__find", "list__results", "masthead__list", "pagination__gap", "pair-head", "table--compare", "table__figure",
            "table__line", "tags",
            "timeline", "timeline__began", "timeline__decade", "timeline__name");

        /** Any class takes the marks away from a list (reset.css); this one does nothing else. */
        private static final String PLAIN = "plain";

        @Test
        void takeColoursFromTokens() {
            assertThat(StyleRules.rawColours(SHEETS)).isEmpty();
        }

        @Test
        void knowNoLeftAndRight() {
            assertThat(StyleRules.physicalDirections(SHEETS)).isEmpty();
        }

        @Test
        void stayInTheirLayer() {
            assertThat(StyleRules.unlayered(SHEETS)).isEmpty();
            assertThat(StyleRules.important(SHEETS)).isEmpty();
            assertThat(StyleRules.ids(SHEETS)).isEmpty();
        }

        @Test
        void readOnlyVariablesThatAreSet() {
            assertThat(StyleRules.unknownVariables(SHEETS)).isEmpty();
        }

        @Test
        void areJoinedByAppCssAndComeFromUs() {
            assertThat(StyleRules.imports(SHEETS)).isEmpty();
            assertThat(StyleRules.requestsElsewhere(SHEETS)).isEmpty();
        }

        @Test
        void knowTheClassesThatTemplatesWrite() {
            assertThat(StyleRules.unstyledClasses(SHEETS, TEMPLATES))
                .filteredOn(worn -> !worn.name().equals(PLAIN) && !AHEAD_OF_THEIR_SHEETS.contains(worn.name())).isEmpty();
        }

        @Test
        void areAllWorn() {
            assertThat(StyleRules.unusedClasses(SHEETS, TEMPLATES, Stream.concat(JAVA.stream(), SCRIPTS.stream()).toList()))
                .filteredOn(worn -> !AHEAD_OF_THEIR_PAGES.contains(worn.block()) && !worn.name().startsWith("htmx-")).isEmpty();
        }
    }

    @Nested
    class Scripts {

        @Test
        void runUnderAStrictPolicy() {
            assertThat(ScriptRules.evaluated(SCRIPTS)).isEmpty();
        }

        @Test
        void askNoOtherHost() {
            assertThat(ScriptRules.absoluteAddresses(SCRIPTS)).isEmpty();
        }

        @Test
        void knowNoWordOfTheTrade() {
            assertThat(ScriptRules.wordsOfTheTrade(SCRIPTS)).isEmpty();
        }
    }
}
