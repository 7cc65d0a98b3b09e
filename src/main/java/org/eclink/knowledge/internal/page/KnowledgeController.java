package org.eclink.knowledge.internal.page;

import jakarta.servlet.http.HttpServletResponse;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.interchange.work.OpenWorks;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkList;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.terms.Terms;
import org.eclink.translation.View;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.eclink.web.Language;
import org.eclink.web.Moved;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of works, and each work. */
@Pages
class KnowledgeController {

    private static final long KEPT_SIGNS = 20_000_000;
    private static final int PAGE_SIGNS = 5000;
    private static final int PARAGRAPH_SIGNS = 1000;

    private final WorkList list;
    private final Lists lists;
    private final ListPages pages;
    private final Works works;
    private final WorkRows rows;
    private final WorkViews views;
    private final OpenWorks openWorks;
    private final Terms terms;
    private final Fresh<Asked, Shown> forVisitors;

    KnowledgeController(WorkList list, Lists lists, ListPages pages, Works works, WorkRows rows, WorkViews views, OpenWorks openWorks, Terms terms, Freshness freshness) {
        this.list = list;
        this.lists = lists;
        this.pages = pages;
        this.works = works;
        this.rows = rows;
        this.views = views;
        this.openWorks = openWorks;
        this.terms = terms;
        this.forVisitors = freshness.keep(KEPT_SIGNS, (_, shown) -> shown.weight());
    }

    @GetMapping("/knowledge")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell, Viewer viewer) {
        var query = ListQuery.of(list.list(), parameters, terms);
        var found = lists.find(query);
        var page = pages.page(query, found, shell);
        return ListPages.view("knowledge/knowledge", query, new KnowledgePage(page, rows.of(works.numbered(found.page(query, shell.language())), shell), viewer instanceof Member member && member.isConfirmed() ? shell.link("/knowledge/write") : null), shell);
    }

    @GetMapping("/knowledge/{slug}")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String read, Shell shell, Viewer viewer, HttpServletResponse response) {
        if (viewer instanceof Member) {
            var work = visible(slug);
            if (!work.isListed()) return Unstored.page("knowledge/withdrawn", views.withdrawn(work, viewer, shell), HttpStatus.GONE);
            return work.slug().equals(slug) ? Unstored.page("knowledge/work", signposted(views.page(work, View.of(read), viewer, shell), response)) : Moved.to(shell.link(work.path()));
        }
        var shown = forVisitors.get(new Asked(slug, View.of(read), shell.language()), asked -> {
            var work = visible(slug);
            return new Shown(work, work.isListed() ? views.page(work, asked.view(), viewer, shell) : null);
        });
        if (shown.page() == null) return new ModelAndView("knowledge/withdrawn", HttpStatus.GONE).addObject("page", views.withdrawn(shown.work(), viewer, shell));
        return shown.work().slug().equals(slug) ? new ModelAndView("knowledge/work").addObject("page", signposted(shown.page(), response)) : Moved.to(shell.link(shown.work().path()));
    }

    /** For machines that read no HTML (signposting.org). */
    private WorkPage signposted(WorkPage page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LINK, openWorks.header(page.open()));
        return page;
    }

    @GetMapping("/knowledge/{slug}/history")
    ModelAndView history(@PathVariable String slug, Shell shell) {
        var work = visible(slug);
        if (!work.isListed()) throw new NotFound(slug);
        return new ModelAndView("knowledge/workHistory").addObject("page", views.history(work, shell));
    }

    /** One that was taken away says so at its address. */
    private Work visible(String slug) {
        return works.find(slug).orElseThrow(() -> new NotFound(slug));
    }

    private record Asked(String slug, View view, Language language) {}

    private record Shown(Work work, @Nullable WorkPage page) {

        /** About as many signs as it has. */
        int weight() {
            return page == null ? PAGE_SIGNS : PAGE_SIGNS + page.body().rows().size() * PARAGRAPH_SIGNS;
        }
    }
}
