package org.eclink.knowledge.internal.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.directory.Places;
import org.eclink.knowledge.internal.work.CaseStudy;
import org.eclink.knowledge.internal.work.CaseStudy.Cost;
import org.eclink.knowledge.internal.work.CaseStudy.Result;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a form that tells a case: what cannot be kept so, what it means, and how it would be typed. */
@Component
class StudyReading {

    /** ISO 4217. */
    static final List<String> CURRENCIES = List.of("CNY", "EUR", "GBP", "CHF", "DKK", "NOK", "SEK", "PLN", "CZK", "HUF", "RON", "USD");
    static final Set<String> KINDS = Set.of("case-study", "good-practice");
    private static final String COUNT = "\\d{1,15}";
    private static final String FIGURE = "-?\\d{1,12}([.,]\\d{1,6})?";
    private static final String YEAR = "(19|20)\\d\\d";

    private final Terms terms;
    private final Places places;

    StudyReading(Terms terms, Places places) {
        this.terms = terms;
        this.places = places;
    }

    ManuscriptForm checked(ManuscriptForm form) {
        if (!isTold(form)) return form;
        var checked = form;
        if (!KINDS.contains(form.value("kind"))) checked = checked.refused("outcome", "knowledge.study.kind");
        if (concept("case-outcomes", form.value("outcome")) == null) checked = checked.refused("outcome", "knowledge.study.outcome");
        if (!form.value("density").isEmpty() && !form.value("density").matches("\\d{1,6}")) checked = checked.refused("density", "knowledge.study.density");
        if (hasCost(form) && cost(form).isEmpty()) checked = checked.refused("cost-from", "knowledge.study.cost");
        if (form.results().stream().anyMatch(row -> result(row).isEmpty())) checked = checked.refused("results", "knowledge.study.results");
        return form.isUnnamed() ? withoutNames(checked) : checked;
    }

    /** A city that is not to be named is named in none of the words, nor by who publishes them. */
    private ManuscriptForm withoutNames(ManuscriptForm form) {
        var cities = form.lines("cities").toList();
        var names = Stream.concat(cities.stream(), places.cities(cities).values().stream().flatMap(city -> city.names().values().stream())).map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();
        var checked = form;
        for (var field : form.fields().values()) {
            if (!field.name().equals("cities") && names.stream().anyMatch(field.value().toLowerCase(Locale.ROOT)::contains)) checked = checked.refused(field.name(), "knowledge.study.named");
        }
        if (Stream.concat(form.themes().stream(), form.agendas().stream()).anyMatch(row -> names.stream().anyMatch(row.why().toLowerCase(Locale.ROOT)::contains))) checked = checked.refused("cities", "knowledge.study.named");
        return checked;
    }

    private static boolean isTold(ManuscriptForm form) {
        return form.isUnnamed() || !form.value("outcome").isEmpty() || hasCost(form) || !form.results().isEmpty() || CaseStudy.SECTIONS.stream().anyMatch(section -> !form.value("section-" + section).isEmpty());
    }

    private static boolean hasCost(ManuscriptForm form) {
        return Stream.of("cost-from", "cost-to", "cost-year").anyMatch(name -> !form.value(name).isEmpty());
    }

    /** Null for what is no case; {@code form} has been checked. */
    @Nullable CaseStudy study(ManuscriptForm form) {
        if (!isTold(form)) return null;
        var sections = new LinkedHashMap<String, String>();
        CaseStudy.SECTIONS.stream().filter(section -> !form.value("section-" + section).isEmpty()).forEach(section -> sections.put(section, form.value("section-" + section)));
        return new CaseStudy(terms.find("case-outcomes", form.value("outcome")).orElseThrow().id().value(), form.isUnnamed(), concept("climates", form.value("climate")), concept("size-bands", form.value("size")),
                form.value("density").isEmpty() ? null : Integer.valueOf(form.value("density")), cost(form).orElse(null), form.results().stream().flatMap(row -> result(row).stream()).toList(), sections);
    }

    private @Nullable UUID concept(String scheme, String code) {
        return terms.find(scheme, code).map(Concept::id).map(ConceptId::value).orElse(null);
    }

    private static Optional<Cost> cost(ManuscriptForm form) {
        var from = form.value("cost-from").replaceAll("[\\s.,]", "");
        var to = form.value("cost-to").isEmpty() ? from : form.value("cost-to").replaceAll("[\\s.,]", "");
        if (!from.matches(COUNT) || !to.matches(COUNT) || Long.parseLong(to) < Long.parseLong(from) || !CURRENCIES.contains(form.value("currency")) || !form.value("cost-year").matches(YEAR)) return Optional.empty();
        return Optional.of(new Cost(Long.parseLong(from), Long.parseLong(to), form.value("currency"), Integer.parseInt(form.value("cost-year"))));
    }

    private Optional<Result> result(ResultRow row) {
        var indicator = concept("indicators", row.indicator());
        if (indicator == null || !row.after().matches(FIGURE) || !row.before().isEmpty() && !row.before().matches(FIGURE) || !row.year().matches(YEAR)) return Optional.empty();
        return Optional.of(new Result(indicator, row.before().isEmpty() ? null : figure(row.before()), figure(row.after()), Integer.parseInt(row.year())));
    }

    private static double figure(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** As its owner would type it. */
    void put(Map<String, List<String>> typed, CaseStudy study) {
        typed.put("outcome", List.of(code(study.outcome())));
        if (study.isUnnamed()) typed.put("unnamed", List.of("yes"));
        typed.put("climate", List.of(code(study.climate())));
        typed.put("size", List.of(code(study.size())));
        typed.put("density", List.of(study.density() == null ? "" : study.density().toString()));
        var cost = study.cost();
        if (cost != null) {
            typed.put("cost-from", List.of(String.valueOf(cost.from())));
            typed.put("cost-to", List.of(String.valueOf(cost.to())));
            typed.put("currency", List.of(cost.currency()));
            typed.put("cost-year", List.of(String.valueOf(cost.year())));
        }
        typed.put("indicator", study.results().stream().map(result -> code(result.indicator())).toList());
        typed.put("before", study.results().stream().map(result -> result.before() == null ? "" : plain(result.before())).toList());
        typed.put("after", study.results().stream().map(result -> plain(result.after())).toList());
        typed.put("result-year", study.results().stream().map(result -> String.valueOf(result.year())).toList());
        study.sections().forEach((section, words) -> typed.put("section-" + section, List.of(words)));
    }

    private static String plain(double figure) {
        return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.valueOf(figure);
    }

    private String code(@Nullable UUID concept) {
        return concept == null ? "" : terms.get(new ConceptId(concept)).code();
    }
}
