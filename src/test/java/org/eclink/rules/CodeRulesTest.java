package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule is shown what it is there to find, in the package {@code planted}. */
class CodeRulesTest {

    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.house");

    @Test
    void findsAPublicClassInsideAModule() {
        assertThat(CodeRules.publicInside(PLANTED)).hasSize(1).first().asString().contains("PlantedManager");
    }

    @Test
    void findsPackagesThatKnowEachOther() {
        assertThat(CodeRules.circles(PLANTED, "planted.(**)")).isNotEmpty().allSatisfy(violation -> assertThat(violation).contains("house.below", "house.internal"));
    }

    @Test
    void findsAnInjectedField() {
        assertThat(CodeRules.injectedFields(PLANTED)).hasSize(1).first().asString().contains("start");
    }

    @Test
    void findsARecordThatKnowsTheDatabase() {
        assertThat(CodeRules.recordsThatKnowTheFramework(PLANTED)).isNotEmpty().allSatisfy(violation -> assertThat(violation).contains("PlantedManager$Row"));
    }

    @Test
    void findsANameThatSaysNothing() {
        assertThat(CodeRules.emptyNames(PLANTED)).hasSize(1).first().asString().contains("PlantedManager");
    }

    @Test
    void findsAControllerByAnotherName() {
        assertThat(CodeRules.controllersByAnotherName(PLANTED)).isNotEmpty();
    }

    @Test
    void findsTheSystemsClock() {
        assertThat(CodeRules.ownTime(PLANTED)).hasSize(1).first().asString().contains("Instant.now()");
    }

    @Test
    void findsAnImportThatNobodyNeeds() {
        var planted = new SourceFile("Desk.java", """
            import java.util.List;
            import java.util.Set;

            record Desk(List<String> drawers, Settings settings) {}
            """);
        assertThat(CodeRules.unusedImports(List.of(planted))).containsExactly("Desk.java:2 Set is not used");
    }

    @Test
    void findsAnImportThatIsSaidTwice() {
        var planted = new SourceFile("Desk.java", """
            import java.util.List;
            import java.util.Set;
            import java.util.Set;
            import java.util.SetOfOthers;
            """);
        assertThat(CodeRules.doubledImports(List.of(planted))).containsExactly("Desk.java:2 is said twice");
    }

    @Test
    void findsAPackageThatAllowsNull() {
        assertThat(CodeRules.unmarkedPackages(PLANTED)).containsExactly("package planted.house.internal is not @NullMarked");
    }

    @Test
    void findsABugThatIsCaughtAndAWordThatIsPrinted() {
        var planted = List.of(new SourceFile("Desk.java", """
            try {} catch (IOException | RuntimeException e) {
              e.printStackTrace();
            }
            try {} catch (RuntimeException e) {
              file.close();
              throw e;
            }
            """));
        assertThat(CodeRules.caughtBugs(planted)).containsExactly("Desk.java:1 catches everything");
        assertThat(CodeRules.printing(planted)).containsExactly("Desk.java:2 prints or generates");
    }
}
