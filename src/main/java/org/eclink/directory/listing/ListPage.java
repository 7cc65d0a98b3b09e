package org.eclink.directory.listing;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;

/**
 * What the page of every list shows around its rows. {@code isCapped} where a name may have more hits than are looked at;
 * {@code whole} is the address without any choice, {@code selection} what the API takes for the same things.
 */
public record ListPage(int all, int total, boolean isCapped, Field name, Content facets, List<Chosen> chosen, List<Sort> sorts, List<View> views,
        Pagination pagination, String whole, String selection, List<String> unknown) {

    /** A way to put the list in order. */
    public record Sort(String parameter, boolean current) {
        public String labelKey() {
            return "directory.sort." + parameter;
        }
    }

    /** A way to look at the list, and its address. */
    public record View(String parameter, String address, boolean current) {
        public String labelKey() {
            return "directory.view." + parameter;
        }
    }

    static ListPage of(ListQuery query, Found found, int all, Content facets, Wording wording, Shell shell) {
        var list = query.list();
        var whole = shell.link(list.address());
        var name = Field.of("q", query.typed());
        return new ListPage(all, found.total(), found.isCapped(), query.isTooLong() ? name.refused("directory.list.tooLong") : name, facets,
                chosen(query, whole, wording, shell), list.sorts().stream().map(sort -> new Sort(sort, query.isSortedBy(sort))).toList(),
                list.views().stream().map(view -> new View(view, query.viewedAs(view).address(whole), query.isViewedAs(view))).toList(),
                Pagination.of(query.page(), query.pageSize(), found.total(), page -> query.atPage(page).address(whole)), whole, query.selection(), query.unknown());
    }

    private static List<Chosen> chosen(ListQuery query, String whole, Wording wording, Shell shell) {
        var chosen = new ArrayList<Chosen>();
        if (query.hasName()) chosen.add(new Chosen(new Word("q", shell.say("directory.list.named", "name", query.typed()), null), query.withoutName().address(whole)));
        for (var facet : query.list().facets()) {
            for (var code : query.choices().of(facet)) {
                chosen.add(new Chosen(facet.word(code, wording), query.with(query.choices().without(facet, code)).address(whole)));
            }
        }
        return chosen;
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** The view that is shown; a form carries it along if it is not the usual one. */
    public View view() {
        return views.stream().filter(View::current).findFirst().orElseThrow();
    }

    public boolean isViewedAs(String view) {
        return view().parameter().equals(view);
    }
}
