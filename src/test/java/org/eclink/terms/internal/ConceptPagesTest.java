package org.eclink.terms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Locale;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.eclink.terms.Concept;
import org.eclink.terms.Label;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.Test;

/** Each concept can be read in each language, at an address that leads to it. */
@RunningApplication
class ConceptPagesTest {

    final Host host;
    final Terms terms;
    final Site site;

    ConceptPagesTest(Host host, Terms terms, Site site) {
        this.host = host;
        this.terms = terms;
        this.site = site;
    }

    @Test
    void everyConceptIsNamedInEveryLanguageAndAWordOfAnotherLanguageSaysSo() {
        for (var scheme : terms.schemes()) {
            for (var language : site.languages()) {
                var page = host.get("/" + language.code() + VocabularyController.path(scheme.code())).text();
                assertThat(terms.all(scheme.code())).as("%s in %s", scheme.code(), language.code())
                    .allSatisfy(concept -> assertThat(page).contains(marked(concept.label(language), language)));
            }
        }
    }

    private static String marked(Label label, Language language) {
        var text = new StringOutput();
        Escape.htmlContent(label.text(), text);
        return (label.tag().equals(language.tag()) ? ">" : "lang=\"" + label.tag() + "\">") + text;
    }

    @Test
    void theLastingAddressOfEveryConceptLeadsToItsPlace() {
        var pages = new HashMap<String, String>();
        terms.schemes().stream().map(Scheme::code).flatMap(scheme -> terms.all(scheme).stream()).forEach(concept -> {
            var place = host.get("/id/concept/" + concept.id(), "Accept-Language", "nl").header("Location");
            assertThat(place).as(concept.scheme() + " " + concept.code()).contains("/nl/");
            var page = pages.computeIfAbsent(place.replaceAll("#.*", ""), address -> host.get(address.substring(address.indexOf("/nl/"))).text());
            if (place.contains("#")) assertThat(place).endsWith("#" + concept.code());
            assertThat(page).contains(place.contains("#") ? "id=\"" + concept.code() + "\"" : concept.scheme().equals("sectors") ? "icon--" + concept.code().toLowerCase(Locale.ROOT) : concept.code());
        });
    }

    @Test
    void aThemeIsFoundOnThePageOfItsSector() {
        var theme = terms.find("themes", "WM.1").map(Concept::id).orElseThrow();
        assertThat(host.get("/id/concept/" + theme, "Accept-Language", "zh").header("Location")).endsWith("/zh/sectors/wm#WM.1");
    }
}
