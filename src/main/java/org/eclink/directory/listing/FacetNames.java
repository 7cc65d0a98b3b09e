package org.eclink.directory.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclink.terms.Word;
import org.eclink.web.Language;

/** What the values of a facet are called that are no concepts: cities, publishers. As they were called when the list was last read, so that no page asks for them. */
public final class FacetNames {

    /** {@code code} is as addresses call it. */
    public record Named(String code, Function<Language, Word> in) {}

    /** Extension point: what is known of these values, by id; what is gone is not in it. */
    public interface Source {

        Map<String, Named> of(Collection<String> ids);
    }

    private final Source source;
    private volatile Map<String, Named> byCode = Map.of();

    public FacetNames(Source source) {
        this.source = source;
    }

    /** By id. */
    Map<String, String> codes(Collection<String> ids) {
        var codes = new HashMap<String, String>();
        var named = new HashMap<String, Named>();
        source.of(ids).forEach((id, one) -> {
            codes.put(id, one.code());
            named.put(one.code(), one);
        });
        byCode = Map.copyOf(named);
        return codes;
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    Word word(String code, Language language) {
        var named = byCode.get(code);
        return named == null ? new Word(code, code, null) : named.in().apply(language);
    }
}
