package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Agendas that cities answer to. */
@Pages
class AgendaController {

    static final List<String> AGENDAS = List.of("sdg", "sdg11-targets", "new-urban-agenda", "sendai-priorities", "sendai-targets", "eu-urban-agenda", "iuc-topics");

    private final Terms terms;
    private final List<ConceptUse> uses;

    AgendaController(Terms terms, List<ConceptUse> uses) {
        this.terms = terms;
        this.uses = uses;
    }

    @GetMapping("/agendas")
    ModelAndView list(Shell shell) {
        var pages = new TermPages(terms, uses, shell);
        var agendas = terms.schemes().stream().filter(scheme -> AGENDAS.contains(scheme.code())).map(pages::vocabulary).toList();
        return new ModelAndView("terms/agendas").addObject("page", new AgendasPage(agendas)).addObject("shell", shell);
    }

    @GetMapping("/agendas/{scheme}")
    ModelAndView show(@PathVariable String scheme, @RequestParam(defaultValue = "") String q, Shell shell) {
        if (!AGENDAS.contains(scheme)) throw new NotFound(scheme);
        var page = new TermPages(terms, uses, shell).page(scheme, Step.to(shell.say("terms.agendas.title"), shell.link("/agendas")), Narrowing.of(q, ""), null);
        return new ModelAndView("terms/scheme").addObject("page", page).addObject("shell", shell);
    }
}
