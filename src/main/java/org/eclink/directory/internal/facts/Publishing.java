package org.eclink.directory.internal.facts;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclink.terms.Terms;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** Makes items of the API from what the directory holds, with one query for all their sources. */
@Component
public class Publishing {

    private final Terms terms;
    private final Site site;
    private final Sources sources;

    Publishing(Terms terms, Site site, Sources sources) {
        this.terms = terms;
        this.site = site;
        this.sources = sources;
    }

    public <T, I> List<I> items(List<T> things, Function<T, Facts> facts, BiFunction<T, Published, I> item) {
        var published = new Published(terms, site, sources.citations(Published.sourcesOf(things.stream().map(facts).toList())));
        return things.stream().map(thing -> item.apply(thing, published)).toList();
    }
}
