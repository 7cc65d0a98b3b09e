package org.eclink.translation.internal.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.engine.EnginesPage.JobRow;
import org.eclink.translation.internal.engine.EnginesPage.Row;
import org.eclink.translation.internal.engine.Job.State;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For the secretariat: engines, what they cost, and jobs in bulk. */
@Pages
class EnginesController {

    private static final int DAYS = 30;
    private static final int MOST_JOBS = 30;
    private static final BigDecimal A_MILLION = BigDecimal.valueOf(1_000_000);
    private static final int PERCENT = 100;

    private final Engines engines;
    private final EngineUse use;
    private final Jobs jobs;
    private final Clock clock;

    EnginesController(Engines engines, EngineUse use, Jobs jobs, Clock clock) {
        this.engines = engines;
        this.use = use;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/secretariat/engines")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var days = use.since(DAYS);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var rows = engines.all().stream().map(engine -> row(engine, days.stream().filter(day -> day.engine().equals(engine.settings().name())).toList(), today, shell)).toList();
        var shown = jobs.all(MOST_JOBS).stream().map(job -> row(job, shell)).toList();
        return Unstored.page("translation/engines", new EnginesPage(rows, shown, LanguageChoice.all(shell.language()), shell.link("/secretariat/engines"), done.matches("\\d{1,9}") ? done : ""));
    }

    private static Row row(Guarded engine, List<EngineUse.Day> days, LocalDate today, Shell shell) {
        var settings = engine.settings();
        var month = days.stream().mapToLong(EngineUse.Day::characters).sum();
        var cost = settings.price().multiply(BigDecimal.valueOf(month)).divide(A_MILLION, 2, RoundingMode.HALF_UP);
        return new Row(settings.name(), settings.kind().name().toLowerCase(Locale.ROOT), settings.near(), engine.isResting(), days.stream().filter(day -> day.day().equals(today)).mapToLong(EngineUse.Day::characters).sum(), settings.mostADay(), month,
                days.stream().mapToInt(EngineUse.Day::requests).sum(), days.stream().mapToInt(EngineUse.Day::failures).sum(), shell.decimal(cost.doubleValue(), 2) + " " + settings.currency());
    }

    private static JobRow row(Job job, Shell shell) {
        var path = shell.link("/secretariat/engines/jobs/" + job.id());
        var percent = job.total() == 0 ? PERCENT : (int) ((long) (job.total() - job.left()) * PERCENT / job.total());
        var isOpen = job.state() == State.RUNNING || job.state() == State.PAUSED;
        return new JobRow(job.engine(), job.into().name(shell.language()), state(job), job.total(), job.done(), job.refused(), percent, job.halted() == null ? null : halted(job.halted()), shell.moment(job.created()),
                job.state() == State.RUNNING ? path + "/pause" : null, job.state() == State.PAUSED ? path + "/resume" : null, isOpen ? path + "/cancel" : null);
    }

    private static String state(Job job) {
        return switch (job.state()) {
            case RUNNING -> "translation.job.running";
            case PAUSED -> "translation.job.paused";
            case CANCELLED -> "translation.job.cancelled";
            case DONE -> "translation.job.done";
        };
    }

    private static String halted(String because) {
        return switch (because) {
            case "resting" -> "translation.job.resting";
            case "spent" -> "translation.job.spent";
            case "gone" -> "translation.job.gone";
            default -> "translation.job.unanswered";
        };
    }

    @PostMapping("/secretariat/engines")
    ModelAndView start(@RequestParam(defaultValue = "") String engine, @RequestParam(defaultValue = "") String into, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var chosen = engines.find(engine).orElseThrow(() -> new Refused(Refusal.MALFORMED, "There is no such engine."));
        var language = LanguageTag.of(into).orElseThrow(() -> new Refused(Refusal.MALFORMED, "into is a BCP 47 tag.")).plain();
        return once.write(() -> SeeOther.at(shell.link("/secretariat/engines?done=" + jobs.start(chosen.settings().name(), language, member.id()))));
    }

    @PostMapping("/secretariat/engines/jobs/{job}/pause")
    ModelAndView pause(@PathVariable UUID job, Shell shell, Member member, Once once) {
        return moved(job, State.RUNNING, State.PAUSED, shell, member, once);
    }

    @PostMapping("/secretariat/engines/jobs/{job}/resume")
    ModelAndView resume(@PathVariable UUID job, Shell shell, Member member, Once once) {
        return moved(job, State.PAUSED, State.RUNNING, shell, member, once);
    }

    @PostMapping("/secretariat/engines/jobs/{job}/cancel")
    ModelAndView cancel(@PathVariable UUID job, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var state = jobs.find(job).orElseThrow(() -> new NotFound(job)).state();
        return moved(job, state, State.CANCELLED, shell, member, once);
    }

    private ModelAndView moved(UUID job, State from, State to, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        jobs.find(job).orElseThrow(() -> new NotFound(job));
        return once.write(() -> {
            if (from != State.DONE && from != State.CANCELLED) jobs.move(job, from, to);
            return SeeOther.at(shell.link("/secretariat/engines"));
        });
    }
}
