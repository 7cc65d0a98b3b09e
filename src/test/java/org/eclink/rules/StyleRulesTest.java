package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown what it is there to find. */
class StyleRulesTest {

    static final String CLEAN = """
        /* #remark, red */
        @layer tokens { :root { --ink: oklch(0.2 0 0); @media print { --paper: white; } } }
        @layer components {
          .desk { margin-inline: 1rem; color: var(--ink); inset-block-start: 0; white-space: nowrap; border-color: ButtonText; background: transparent; }
          .desk a[href="#red"]::after { content: "red; {left}"; max-inline-size: var(--desk-width, 3rem); }
          @media (min-width: 40rem) { .desk__name { text-align: start; grid-area: auto } }
        }
        """;

    @Test
    void acceptsASheetInHouseStyle() {
        var sheet = sheet(CLEAN);
        assertThat(StyleRules.rawColours(sheet)).isEmpty();
        assertThat(StyleRules.important(sheet)).isEmpty();
        assertThat(StyleRules.physicalDirections(sheet)).isEmpty();
        assertThat(StyleRules.ids(sheet)).isEmpty();
        assertThat(StyleRules.unlayered(sheet)).isEmpty();
        assertThat(StyleRules.unknownVariables(sheet)).isEmpty();
        assertThat(StyleRules.requestsElsewhere(sheet)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "color: #fff", "color: rgb(0 0 0)", "background: oklch(0.5 0.1 20)", "border: 1px solid red", "color: light-dark(white, var(--ink))", "fill: Black" })
    void findsARawColour(String planted) {
        assertThat(StyleRules.rawColours(sheet("@layer components { .desk { " + planted.replace("Black", "black") + " } }"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "margin-left: 1rem", "top: 0", "border-top-left-radius: 2px", "width: 3rem", "max-height: 10vh", "text-align: left", "float: right", "border-bottom: 0" })
    void findsAPhysicalDirection(String planted) {
        assertThat(StyleRules.physicalDirections(sheet("@layer components { @media (min-width: 3rem) { .desk { " + planted + " } } }"))).hasSize(1);
    }

    @Test
    void findsWhatShoutsOrSelectsByIdOrStandsOutside() {
        assertThat(StyleRules.important(sheet("@layer components { .desk { color: inherit ! important; } }"))).hasSize(1);
        assertThat(StyleRules.ids(sheet("@layer components {\n .desk, #main a { color: inherit; } }"))).containsExactly("planted.css:2 selects by id: .desk, #main a");
        assertThat(StyleRules.unlayered(sheet(".desk { color: inherit; }"))).hasSize(1);
        assertThat(StyleRules.requestsElsewhere(sheet("@layer components { .desk { background: url(//fonts.example/a.png); } }"))).hasSize(1);
    }

    @Test
    void findsAVariableThatNothingSets() {
        assertThat(StyleRules.unknownVariables(sheet("@layer components { .desk { color: var(--inkk); } }"))).containsExactly("planted.css:1 reads --inkk, which nothing sets");
    }

    @Test
    void findsASheetThatIsNotImportedAndAnImportWithoutSheet() {
        var app = new SourceFile("app.css", "@import url(\"base.css\");\n@import url(\"gone.css\");");
        assertThat(StyleRules.imports(List.of(app, new SourceFile("base.css", ""), new SourceFile("pages/new.css", "")))).containsExactly(
            "app.css imports gone.css, which is not there", "app.css does not import pages/new.css once");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p class=\"desk dsek\"></p>",
        "<p class=\"desk${open ? \" dsek\" : \"\"}\"></p>",
        "<p class='${kind.equals(\"warm\") ? \"dsek\" : \"desk\"}'></p>",
        "@template.web.notice(content = @`<p class=\"dsek\"></p>`)",
    })
    void findsAClassThatNoSheetKnows(String planted) {
        assertThat(StyleRules.unstyledClasses(sheet(CLEAN), List.of(new SourceFile("planted.jte", planted))))
            .containsExactly(new StyleRules.Worn("dsek", "planted.jte"));
    }

    @Test
    void findsAClassThatNoTemplateHas() {
        var sheet = sheet("@layer components { .desk {} .desk--warm .gone {} .tone--sky {} .shown {} }");
        var template = new SourceFile("desk.jte", "<p class=\"desk tone--${tone}\">");
        var code = new SourceFile("Desk.java", "kind = \"desk--warm\"; gone(); classList.add(\"shown\")");
        assertThat(StyleRules.unusedClasses(sheet, List.of(template), List.of(code))).containsExactly(new StyleRules.Worn("gone", "planted.css"));
    }

    private static List<SourceFile> sheet(String css) {
        return List.of(new SourceFile("planted.css", css));
    }
}
