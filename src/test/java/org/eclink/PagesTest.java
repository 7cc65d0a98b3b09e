package org.eclink;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclink.rules.PageRules;
import org.eclink.running.AccessMatrix;
import org.eclink.running.Answer;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page that a visitor may read, as the access matrix lists them, in every language. */
@RunningApplication
class PagesTest {

    final Examples examples;
    final Host host;
    final Site site;

    /** The versions of each page, one for each language. */
    List<List<Answer>> pages = List.of();

    PagesTest(Examples examples, Host host, Site site) {
        this.examples = examples;
        this.host = host;
        this.site = site;
    }

    @BeforeEach
    void everyPageIsRead() {
        pages = AccessMatrix.read().publicExamples().stream()
            .map(example -> examples.addresses(example).stream().map(host::get).toList())
            .filter(versions -> versions.getFirst().isPage()).toList();
        assertThat(pages).isNotEmpty();
    }

    @Test
    void pagesAreValidHtml() {
        assertThat(PageRules.each(all(), PageRules::invalid)).isEmpty();
        assertThat(PageRules.each(refusals(), PageRules::invalid)).isEmpty();
    }

    @Test
    void pagesSayTheirLanguage() {
        var languages = site.languages().stream().collect(toMap(Language::code, Function.identity()));
        assertThat(PageRules.each(all(), answer -> PageRules.wrongLanguage(answer, languages))).isEmpty();
    }

    @Test
    void versionsOfAPageNameEachOther() {
        assertThat(pages.stream().flatMap(versions -> PageRules.wrongAlternates(versions, site.address(), site.languages()).stream())).isEmpty();
    }

    @Test
    void pagesAskNoOtherHost() {
        assertThat(PageRules.each(all(), PageRules::requestsElsewhere)).isEmpty();
        assertThat(PageRules.each(refusals(), PageRules::requestsElsewhere)).isEmpty();
    }

    @Test
    void everyAnswerIsProtectedAndKeepsToItself() {
        var answers = Stream.of(all(), refusals(), files(), List.of(host.get("/"), host.get("/cities"), host.get("/planted/fault"))).flatMap(List::stream).toList();
        assertThat(PageRules.each(answers, PageRules::unprotected)).isEmpty();
        assertThat(PageRules.each(Stream.concat(all().stream(), refusals().stream()).toList(), PageRules::leaks)).isEmpty();
        assertThat(PageRules.leaks(host.get("/planted/fault"))).isEmpty();
    }

    @Test
    void theFirstViewFitsASlowLine() {
        assertThat(PageRules.each(all(), PageRules::tooLarge)).isEmpty();
        assertThat(PageRules.tooMuchStyleAndScript(files())).isEmpty();
    }

    private List<Answer> all() {
        return pages.stream().flatMap(List::stream).toList();
    }

    private List<Answer> files() {
        var files = all().stream().flatMap(answer -> PageRules.stylesAndScripts(answer).stream()).distinct().map(host::get).toList();
        assertThat(files).isNotEmpty().allMatch(file -> file.status() == 200);
        return files;
    }

    private List<Answer> refusals() {
        return site.languages().stream().flatMap(language -> Stream.of(
            host.get("/" + language.code() + "/nowhere"),
            host.ask("POST", "/" + language.code() + "/cities"),
            host.get("/planted/fault", "Accept-Language", language.tag()))).toList();
    }
}
