package org.eclink.knowledge.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclink.knowledge.internal.page.CaseView.Measured;
import org.eclink.knowledge.internal.page.CaseView.Section;
import org.eclink.knowledge.internal.page.WorkPage.Fact;
import org.eclink.knowledge.internal.work.CaseStudy;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.Prose;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a case for one reader. */
@Component
public class CaseViews {

    private static final int DIGITS = 6;

    private final Terms terms;

    CaseViews(Terms terms) {
        this.terms = terms;
    }

    /** {@code proses} are by the names of the texts. */
    public @Nullable CaseView of(@Nullable CaseStudy study, Map<String, Prose> proses, Shell shell) {
        if (study == null) return null;
        var wording = new Wording(terms, shell.language());
        var sections = CaseStudy.SECTIONS.stream().filter(section -> !study.section(section).isEmpty()).map(section -> new Section(section, "knowledge.section." + section, Objects.requireNonNull(proses.get(section)))).toList();
        return new CaseView(wording.word(study.outcome()), study.isUnnamed(), facts(study, wording, shell), study.results().stream().map(result -> measured(result, wording, shell)).toList(), sections);
    }

    private static List<Fact> facts(CaseStudy study, Wording wording, Shell shell) {
        var facts = new ArrayList<Fact>();
        if (study.climate() != null) facts.add(new Fact(shell.say("directory.facet.climate"), wording.word(study.climate()).text(), wording.word(study.climate()).tag()));
        if (study.size() != null) facts.add(new Fact(shell.say("directory.facet.size"), wording.word(study.size()).text(), wording.word(study.size()).tag()));
        if (study.density() != null) facts.add(new Fact(shell.say("knowledge.study.density.label"), shell.number(study.density()), null));
        var cost = study.cost();
        if (cost != null) facts.add(new Fact(shell.say("knowledge.study.cost.label"), cost(cost, shell), null));
        return facts;
    }

    private static String cost(CaseStudy.Cost cost, Shell shell) {
        var year = String.valueOf(cost.year());
        if (cost.from() == cost.to()) return shell.say("knowledge.study.cost.one", "amount", shell.number(cost.from()), "currency", cost.currency(), "year", year);
        return shell.say("knowledge.study.cost.band", "from", shell.number(cost.from()), "to", shell.number(cost.to()), "currency", cost.currency(), "year", year);
    }

    private Measured measured(CaseStudy.Result result, Wording wording, Shell shell) {
        var indicator = terms.get(new ConceptId(result.indicator()));
        var unit = indicator.note(shell.language());
        return new Measured(wording.word(indicator), unit == null ? null : unit.text(), result.before() == null ? null : figure(result.before(), shell), figure(result.after(), shell), String.valueOf(result.year()));
    }

    /** With as many digits as it has. */
    private static String figure(double figure, Shell shell) {
        for (var digits = 0; digits < DIGITS; digits++) {
            var scaled = figure * Math.pow(10, digits);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) return shell.decimal(figure, digits);
        }
        return shell.decimal(figure, DIGITS);
    }
}
