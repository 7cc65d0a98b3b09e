package org.eclink.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown what it is there to find. */
class TemplateRulesTest {

    static final String CLEAN = """
        @import org.eclink.web.Shell
        @param Shell shell
        @param String kind = "a default"
        <%-- A remark for readers of the template. --%>
        @template.web.layout(shell = shell, title = shell.say("desk.title"), content = @`
        <main class="page ${kind.isEmpty() ? "" : "page--" + kind}" aria-label="${shell.say("desk.label", "count", 3)}">
        @if(page.x() > 2 && "a".equals(kind))<p title="GeoJSON">${shell.rich("desk.text", "name", @`<b>${page.name()}</b>`)}</p>@else&nbsp;·&nbsp;@endif
        @for(var row : page.rows())<li data-value="plain words">${row}</li>@endfor
        </main><script type="module" src="${shell.asset("js/app.js")}"></script><title>${title} · EC-Link</title>
        `)
        """;

    @Test
    void acceptsATemplateThatSaysEverythingByKey() {
        assertThat(TemplateRules.literalText(template(CLEAN))).isEmpty();
        assertThat(TemplateRules.inlineStyleOrScript(template(CLEAN))).isEmpty();
        assertThat(TemplateRules.unsafe(template(CLEAN))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>Ask us</p>",
        "<p>${name} writes</p>",
        "@if(open)hello@endif",
        "@template.web.notice(content = @`<p>In a block</p>`)",
        "<p>${shell.rich(\"desk.text\", \"name\", @`<b>你好</b>`)}</p>",
        "<img alt=\"A picture\">",
        "<a aria-label='${name} again'></a>",
        "<input type=\"submit\" value=\"Send\">",
        "<meta name=\"description\" content=\"About us\">",
        "@template.web.notice(title = \"Please note\")",
        "@template.web.notice(title = \"请注意\")",
    })
    void findsWordsInOneLanguage(String planted) {
        assertThat(TemplateRules.literalText(template(planted))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p style=\"color: red\"></p>",
        "<p style='${style}'></p>",
        "<button onclick=\"send()\"></button>",
        "<button hx-on:click=\"send()\"></button>",
        "<a href=\"javascript:send()\"></a>",
        "<script>send()</script>",
        "<script type=\"module\">\n  send()\n</script>",
        "<style>p { color: red }</style>",
        "@template.web.notice(content = @`<p style=\"color: red\"></p>`)",
    })
    void findsStyleAndScriptInTheTemplate(String planted) {
        assertThat(TemplateRules.inlineStyleOrScript(template(planted))).hasSize(1);
    }

    @Test
    void findsWhatIsWrittenUnescaped() {
        assertThat(TemplateRules.unsafe(template("<p>\n$unsafe{text}</p>"))).containsExactly("planted.jte:2 writes unescaped");
    }

    private static List<SourceFile> template(String text) {
        return List.of(new SourceFile("planted.jte", text));
    }
}
