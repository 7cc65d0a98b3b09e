package org.eclink.knowledge.internal.writing;

import java.util.List;
import java.util.Map;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.page.WorkRows;
import org.eclink.knowledge.internal.review.Manuscript;
import org.eclink.knowledge.internal.review.Manuscripts;
import org.eclink.knowledge.internal.review.WritingDesk;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.DifferencePart;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a work, or its next version. */
@Pages
class ManuscriptController {

    private static final int SHOWN = 100;

    private final WritingDesk desk;
    private final Manuscripts manuscripts;
    private final ManuscriptCheck check;
    private final Describing describing;
    private final ManuscriptViews views;
    private final Works works;
    private final WorkRows rows;

    ManuscriptController(WritingDesk desk, Manuscripts manuscripts, ManuscriptCheck check, Describing describing, ManuscriptViews views, Works works, WorkRows rows) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.check = check;
        this.describing = describing;
        this.views = views;
        this.works = works;
        this.rows = rows;
    }

    @GetMapping("/knowledge/mine")
    ModelAndView mine(@RequestParam Map<String, String> parameters, Shell shell, Member member) {
        var open = views.rows(manuscripts.of(member.id(), SHOWN), shell);
        var published = rows.of(works.listed(manuscripts.published(member.id(), SHOWN)), shell);
        return Unstored.page("knowledge/ownWorks", new OwnWorksPage(open, published, shell.link("/knowledge/write"), "discarded".equals(parameters.get("done"))));
    }

    @GetMapping("/knowledge/write")
    ModelAndView write(Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(describing.blank(shell.language()), null, List.of(), HttpStatus.OK, shell);
    }

    @PostMapping("/knowledge/write")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var form = check.checked(ManuscriptForm.of(typed));
        if (form.isRefused()) return page(form, null, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> SeeOther.at(shell.link(desk.begin(describing.description(form, null), member) + "?done=saved")));
    }

    @GetMapping("/knowledge/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Shell shell, Member member) {
        var manuscript = desk.editable(slug, member);
        return page(describing.form(manuscript.description(), manuscript.version(), shell.language()), manuscript, List.of(), HttpStatus.OK, shell);
    }

    @PostMapping("/knowledge/{slug}/edit")
    ModelAndView save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        return once.write(() -> {
            desk.open(desk.editable(slug, member));
            var manuscript = desk.held(slug, member);
            var form = check.checked(ManuscriptForm.of(typed));
            if (form.isRefused()) return page(form, manuscript, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell);
            if (form.version() != manuscript.version()) return page(form.upon(manuscript.version()), manuscript, ManuscriptViews.theirs(manuscript, form), HttpStatus.CONFLICT, shell);
            desk.keep(manuscript, describing.description(form, manuscript.description()));
            return SeeOther.at(shell.link(manuscript.path() + "?done=saved"));
        });
    }

    private ModelAndView page(ManuscriptForm form, @Nullable Manuscript manuscript, List<List<DifferencePart>> theirs, HttpStatus status, Shell shell) {
        return Unstored.page("knowledge/writeWork", views.form(form, manuscript, theirs, shell), status);
    }
}
