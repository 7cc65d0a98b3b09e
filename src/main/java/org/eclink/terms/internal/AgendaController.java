package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.Concept;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.terms.internal.AgendasPage.Agenda;
import org.eclink.terms.internal.SchemePage.Row;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Agendas that cities answer to, and every other vocabulary: each concept has a place on a page. */
@Pages
class AgendaController {

    static final List<String> AGENDAS = List.of("sdg", "sdg11-targets", "new-urban-agenda", "sendai-priorities", "sendai-targets", "eu-urban-agenda", "iuc-topics");

    private final Terms terms;

    AgendaController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/agendas")
    ModelAndView list(Shell shell) {
        var pages = new TermPages(terms, List.of(), shell);
        var agendas = AGENDAS.stream().map(this::scheme)
            .map(scheme -> new Agenda(scheme.code(), pages.said(scheme.title(shell.language())), scheme.version(), terms.all(scheme.code()).size(),
                    shell.link("/agendas/" + scheme.code()))).toList();
        return new ModelAndView("terms/agendas").addObject("page", new AgendasPage(agendas)).addObject("shell", shell);
    }

    @GetMapping("/agendas/{scheme}")
    ModelAndView show(@PathVariable String scheme, Shell shell) {
        if (!AGENDAS.contains(scheme)) throw new NotFound(scheme);
        return page(scheme(scheme), List.of(Step.to(shell.say("terms.agendas.title"), shell.link("/agendas"))), shell);
    }

    @GetMapping("/terms/{scheme}")
    ModelAndView vocabulary(@PathVariable String scheme, Shell shell) {
        if (AGENDAS.contains(scheme)) return new ModelAndView("redirect:" + shell.link("/agendas/" + scheme));
        if (scheme.equals(TermPages.SECTORS)) return new ModelAndView("redirect:" + shell.link("/sectors"));
        return page(scheme(scheme), List.of(), shell);
    }

    private Scheme scheme(String code) {
        return terms.schemes().stream().filter(scheme -> scheme.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
    }

    private ModelAndView page(Scheme scheme, List<Step> way, Shell shell) {
        var pages = new TermPages(terms, List.of(), shell);
        var concepts = terms.all(scheme.code());
        var rows = concepts.stream().map(concept -> new Row(concept.code(), pages.said(concept), pages.beside(concept),
                shell.say("terms.confidence." + concept.confidence()))).toList();
        var page = new SchemePage(pages.said(scheme.title(shell.language())), scheme.version(), way, rows,
                concepts.stream().map(Concept::source).distinct().limit(4).toList(), "/api/v1/schemes/" + scheme.code() + "/concepts");
        return new ModelAndView("terms/scheme").addObject("page", page).addObject("shell", shell);
    }
}
