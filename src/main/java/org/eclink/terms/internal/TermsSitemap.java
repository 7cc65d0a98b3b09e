package org.eclink.terms.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclink.interchange.SitemapSource;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.springframework.stereotype.Component;

/** The pages of sectors, agendas and the other vocabularies. */
@Component
class TermsSitemap implements SitemapSource {

    private final Terms terms;

    TermsSitemap(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String part() {
        return "terms";
    }

    @Override
    public int count() {
        return (int) paths().count();
    }

    @Override
    public List<Entry> entries(int from, int most) {
        return paths().skip(from).limit(most).map(path -> new Entry(path, null)).toList();
    }

    private Stream<String> paths() {
        var sectors = terms.all(TermPages.SECTORS).stream().map(sector -> "/sectors/" + sector.code().toLowerCase(Locale.ROOT));
        var vocabularies = terms.schemes().stream().map(Scheme::code).filter(code -> !code.equals(TermPages.SECTORS)).map(VocabularyController::path);
        return Stream.concat(sectors, vocabularies);
    }
}
