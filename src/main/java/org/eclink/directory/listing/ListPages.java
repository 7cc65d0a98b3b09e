package org.eclink.directory.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
import org.eclink.web.NotFound;
import org.eclink.web.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a list around its rows. */
@Component
public class ListPages {

    private static final int KEPT = 500;

    private final Lists lists;
    private final Terms terms;
    private final Fragments fragments;
    private final Cache<Asked, Content> facets = Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Name, choices and language of a list whose facets have been shown before; another reading of the list asks anew. */
    private record Asked(long state, String language, String name, Choices choices) {}

    ListPages(Lists lists, Terms terms, Fragments fragments) {
        this.lists = lists;
        this.terms = terms;
        this.fragments = fragments;
    }

    public ListPage page(ListQuery query, Found found, Shell shell) {
        var page = ListPage.of(query, found, lists.all(query.list()).total(), facets(query, found, shell),
                new Wording(terms, shell.language()), shell);
        if (!page.pagination().exists()) throw new NotFound("page " + query.page());
        return page;
    }

    /** With the status that says whether the question could be asked, and the address that leaves out what it means anyway. */
    public static ModelAndView view(String template, ListQuery query, Object page, Shell shell) {
        return new ModelAndView(template, query.isTooLong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
            .addObject("page", page).addObject("shell", shell.withQuery(query.parameters()));
    }

    /** Nine pages out of ten have choices that somebody made before. */
    private Content facets(ListQuery query, Found found, Shell shell) {
        if (query.isTooLong()) return fragments.content(shell, facetList(query, found, shell));
        return facets.get(new Asked(found.state(), shell.language().code(), query.typed(), query.choices()),
                _ -> fragments.kept(shell, facetList(query, found, shell)));
    }

    private Fragment facetList(ListQuery query, Found found, Shell shell) {
        return new Fragment("directory/facets", new FacetList(new FacetViews(new Wording(terms, shell.language())).of(query.list(), query.choices(), found)));
    }
}
