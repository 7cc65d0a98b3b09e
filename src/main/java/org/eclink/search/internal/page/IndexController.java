package org.eclink.search.internal.page;

import org.eclink.accounts.Viewer.Member;
import org.eclink.search.internal.keeping.Comparison;
import org.eclink.search.internal.keeping.Keeper;
import org.eclink.search.internal.keeping.State;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For administrators: what search knows, whether it knows it as it is, and making the index anew. */
@Pages
class IndexController {

    private static final String PATH = "/secretariat/search";

    private final Keeper keeper;
    private final Comparison comparison;
    private final State state;

    IndexController(Keeper keeper, Comparison comparison, State state) {
        this.keeper = keeper;
        this.comparison = comparison;
        this.state = state;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String checked, @RequestParam(defaultValue = "") String mended, Shell shell, Member member) {
        member.mustBeAdministrator();
        var progress = keeper.progress();
        var percent = progress.isRunning() ? (int) (100 * progress.done() / progress.all()) : 100;
        var isChecked = checked.matches("\\d{1,9}") && mended.matches("\\d{1,9}");
        return Unstored.page("search/index", new IndexPage(shell.link(PATH), state.things(), keeper.behind(), state.isMeaningful(), state.withoutVectors(), progress.isRunning(), (int) progress.done(), (int) Math.max(1, progress.all()), percent,
            isChecked ? Integer.parseInt(checked) : -1, isChecked ? Integer.parseInt(mended) : 0));
    }

    @PostMapping(PATH + "/rebuild")
    ModelAndView rebuild(Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        return once.write(() -> {
            keeper.rebuild();
            return SeeOther.at(shell.link(PATH));
        });
    }

    @PostMapping(PATH + "/check")
    ModelAndView check(Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        return once.write(() -> {
            var checked = comparison.checkAll();
            return SeeOther.at(shell.link(PATH + "?checked=" + checked.all() + "&mended=" + checked.mended()));
        });
    }
}
