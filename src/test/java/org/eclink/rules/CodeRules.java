package org.eclink.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Code: what may be public, what may know the framework, and what things are never called. */
public final class CodeRules {

    private static final Pattern FORBIDDEN_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Data|Info)");
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime",
        "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Year", "java.time.YearMonth");
    private static final Pattern CATCH_ALL = Pattern.compile("catch \\((?:[\\w.]+ \\| )*(?:Exception|RuntimeException|Throwable|Error)\\b[^)]*?(\\w+)\\) \\{(?![^{}]*throw \\1;)");
    private static final Pattern DOUBLED_IMPORT = Pattern.compile("(?m)^(import .*)\\n(?=\\1$)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);");
    private static final Pattern LOMBOK_OR_PRINT = Pattern.compile("import lombok|System\\.(out|err)\\.print|\\.printStackTrace\\(");

    private CodeRules() {}

    /** A view model is public for its template; anything else inside a module only where another package of the module uses it. */
    public static List<String> publicInside(JavaClasses code) {
        var usedByItsPackageAlone = DescribedPredicate.<JavaClass>describe("are used by their package alone", one -> one.getDirectDependenciesToSelf().stream()
            .map(use -> use.getOriginClass().getPackageName()).noneMatch(user -> !user.equals(one.getPackageName()) && user.contains(".internal")));
        return violations(code, noClasses().that().resideInAPackage("..internal..").and().areTopLevelClasses().and().areNotRecords().and(usedByItsPackageAlone)
            .should().bePublic());
    }

    /** Packages know each other one way only: who reads one can do without those above it. */
    public static List<String> circles(JavaClasses code, String packages) {
        return violations(code, slices().matching(packages).should().beFreeOfCycles());
    }

    public static List<String> injectedFields(JavaClasses code) {
        return violations(code, noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould().beAnnotatedWith("jakarta.inject.Inject").orShould().beAnnotatedWith("jakarta.annotation.Resource")
            .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value"));
    }

    /** Settings carry the annotation that binds them, and nothing more; the module that runs the database is about nothing else. */
    public static List<String> recordsThatKnowTheFramework(JavaClasses code) {
        return violations(code, noClasses().that().areRecords().and().resideInAPackage("..internal..").and().resideOutsideOfPackage("org.eclink.database..").and().areNotPrivate()
            .and().areNotAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
            .should().dependOnClassesThat(are(resideInAPackage("org.springframework..").or(resideInAPackage("java.sql..")))));
    }

    public static List<String> emptyNames(JavaClasses code) {
        return violations(code, noClasses().should().haveNameMatching(FORBIDDEN_NAME.pattern()));
    }

    /** A controller of pages is found by its name, and reached by address only. */
    public static List<String> controllersByAnotherName(JavaClasses code) {
        return violations(code, classes().that().areAnnotatedWith("org.eclink.web.Pages").should().haveSimpleNameEndingWith("Controller")
            .andShould().notBePublic());
    }

    /** Time comes from a {@code Clock}, so that a test can say what time it is. */
    public static List<String> ownTime(JavaClasses code) {
        return violations(code, noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("read the system's clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                    && CLOCKS.contains(call.getTargetOwner().getFullName());
            }
        }));
    }

    /** A bug stays a bug until it reaches the one place that turns faults into pages; who tidies up throws it on. */
    public static List<String> caughtBugs(List<SourceFile> files) {
        return found(files, CATCH_ALL, "catches everything");
    }

    public static List<String> printing(List<SourceFile> files) {
        return found(files, LOMBOK_OR_PRINT, "prints or generates");
    }

    /** The formatter orders imports; what nobody needs any more it cannot tell in Java 25. */
    public static List<String> unusedImports(List<SourceFile> files) {
        return files.stream().flatMap(file -> file.find(IMPORT)
            .filter(match -> !Pattern.compile("\\b" + match.group(1) + "\\b").matcher(file.text().replaceAll("(?m)^import .*", "")).find())
            .map(match -> file.at(match.start()) + " " + match.group(1) + " is not used")).toList();
    }

    /** The compiler does not mind. */
    public static List<String> doubledImports(List<SourceFile> files) {
        return found(files, DOUBLED_IMPORT, "is said twice");
    }

    /** Every package says that nothing in it is null unless marked. */
    public static List<String> unmarkedPackages(JavaClasses code) {
        return code.stream().filter(type -> !type.getPackageName().equals("org.eclink"))
            .filter(type -> type.getPackage().tryGetPackageInfo().filter(CodeRules::isMarked).isEmpty())
            .map(type -> "package " + type.getPackageName() + " is not @NullMarked").distinct().sorted().toList();
    }

    private static boolean isMarked(HasAnnotations<?> packageInfo) {
        return packageInfo.isAnnotatedWith("org.jspecify.annotations.NullMarked");
    }

    private static List<String> found(List<SourceFile> files, Pattern pattern, String what) {
        return files.stream().flatMap(file -> file.find(pattern).map(match -> file.at(match.start()) + " " + what)).toList();
    }

    private static List<String> violations(JavaClasses code, ArchRule rule) {
        return rule.allowEmptyShould(true).evaluate(code).getFailureReport().getDetails();
    }
}
