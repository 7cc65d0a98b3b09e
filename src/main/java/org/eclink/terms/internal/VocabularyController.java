package org.eclink.terms.internal;

import java.util.List;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every vocabulary, and in it a place for each concept. Sectors and agendas have pages of their own. */
@Pages
class VocabularyController {

    private final Terms terms;
    private final List<ConceptUse> uses;

    VocabularyController(Terms terms, List<ConceptUse> uses) {
        this.terms = terms;
        this.uses = uses;
    }

    @GetMapping("/terms")
    ModelAndView list(Shell shell) {
        var pages = new TermPages(terms, uses, shell);
        var page = new VocabulariesPage(terms.schemes().stream().map(pages::vocabulary).toList());
        return new ModelAndView("terms/vocabularies").addObject("page", page).addObject("shell", shell);
    }

    @GetMapping("/terms/{scheme}")
    ModelAndView show(@PathVariable String scheme, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String sector, Shell shell, Viewer viewer) {
        var path = path(scheme);
        if (!path.equals("/terms/" + scheme)) return new ModelAndView("redirect:" + shell.link(path));
        var page = new TermPages(terms, uses, shell).page(scheme, Step.to(shell.say("terms.vocabularies.title"), shell.link("/terms")), Narrowing.of(q, sector), viewer instanceof Member member && member.isOfSecretariat() ? shell.link("/terms/" + scheme + "/bring") : null);
        return new ModelAndView("terms/scheme").addObject("page", page).addObject("shell", shell);
    }

    /** Where a vocabulary's page is, without the language. */
    static String path(String scheme) {
        if (scheme.equals(TermPages.SECTORS)) return "/sectors";
        return (AgendaController.AGENDAS.contains(scheme) ? "/agendas/" : "/terms/") + scheme;
    }
}
