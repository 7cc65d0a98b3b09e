package org.eclink.terms.internal;

import java.util.List;
import java.util.Locale;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.web.Citation;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Pages
class SectorController {

    private final Terms terms;
    private final List<ConceptUse> uses;

    SectorController(Terms terms, List<ConceptUse> uses) {
        this.terms = terms;
        this.uses = uses;
    }

    @GetMapping("/sectors")
    ModelAndView list(Shell shell) {
        var pages = new TermPages(terms, uses, shell);
        var sectors = pages.sectors();
        var page = new SectorsPage(sectors, pages.former(sectors), pages.formerSources());
        return new ModelAndView("terms/sectors").addObject("page", page).addObject("shell", shell);
    }

    /** Addresses are in small letters; any other spelling leads to them. */
    @GetMapping("/sectors/{code}")
    ModelAndView show(@PathVariable String code, Shell shell) {
        var sector = terms.find(TermPages.SECTORS, code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound(code));
        var address = sector.code().toLowerCase(Locale.ROOT);
        if (!code.equals(address)) return new ModelAndView("redirect:" + shell.link("/sectors/" + address));
        return new ModelAndView("terms/sector").addObject("page", page(sector, new TermPages(terms, uses, shell), shell)).addObject("shell", shell);
    }

    private SectorPage page(Concept sector, TermPages pages, Shell shell) {
        var used = pages.uses(List.of(sector.id())).getOrDefault(sector.id(), List.of());
        var row = pages.row(sector, used);
        var former = pages.former(List.of(row)).stream().filter(field -> field.today() != null).toList();
        return new SectorPage(row, List.of(Step.to(shell.say("terms.sectors.title"), shell.link("/sectors"))), pages.note(sector), pages.themes(sector),
                terms.narrower(sector.id()).stream().anyMatch(theme -> theme.status() == Concept.Status.PROPOSED), pages.labels(sector), former, used,
                Citation.of(sector.source()), pages.confidence(sector.confidence()), "/id/concept/" + sector.id(), "/api/v1/sectors");
    }
}
