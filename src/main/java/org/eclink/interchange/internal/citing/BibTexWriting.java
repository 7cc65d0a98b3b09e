package org.eclink.interchange.internal.citing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclink.interchange.internal.description.Names;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** BibTeX in UTF-8, as Biber and BibTeX 0.99d with inputenc read it: a title's capitals stay, an organisation is one name, what TeX would run is only a sign. */
final class BibTexWriting {

    private static final Map<Character, String> SIGNS = Map.of('\\', "\\textbackslash{}", '{', "\\textbraceleft{}", '}', "\\textbraceright{}", '%', "\\%", '$', "\\$", '#', "\\#", '&', "\\&", '_', "\\_", '~', "\\textasciitilde{}", '^', "\\textasciicircum{}");
    /** Signs that TeX makes one of if they stand together. */
    private static final Pattern JOINED = Pattern.compile("-(?=-)|`(?=`)|'(?=')");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final PublishedWork work;
    private final WorkAddresses addresses;
    private final StringBuilder entry = new StringBuilder();

    private BibTexWriting(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.addresses = addresses;
    }

    static String entry(PublishedWork work, WorkAddresses addresses) {
        return new BibTexWriting(work, addresses).write();
    }

    private String write() {
        var said = work.description();
        var language = said.title().language();
        entry.append('@').append(type(said.type())).append('{').append(key());
        field("title", "{" + escaped(said.title().text()) + "}");
        field("author", people(said.by(Role.CREATOR), language));
        field("editor", people(said.by(Role.EDITOR), language));
        field("translator", people(said.by(Role.TRANSLATOR), language));
        field("year", Integer.toString(said.issued().year()));
        if (said.issued().month() != null) entry.append(",\n  month = ").append(MONTHS.get(said.issued().month() - 1));
        said.publishers().stream().findFirst().ifPresent(publisher -> field(said.type() == ResourceType.REPORT ? "institution" : "publisher", "{" + escaped(Names.whole(publisher, language)) + "}"));
        series(language);
        field("version", escaped(said.edition()));
        field("language", escaped(language));
        field("doi", escaped(said.doi()));
        field("isbn", said.identifiers().stream().filter(one -> one.type().equals("ISBN")).map(one -> escaped(one.value())).findFirst().orElse(null));
        field("url", addresses.permanent(work));
        field("keywords", said.keywords().stream().map(keyword -> escaped(keyword.text().replace(',', ' '))).collect(Collectors.joining(", ")));
        field("abstract", said.abstracts().isEmpty() ? null : escaped(said.abstracts().getFirst().text()));
        return entry.append("\n}\n").toString();
    }

    private void series(String language) {
        var series = work.description().series();
        if (series == null) return;
        var isJournal = work.description().type() == ResourceType.JOURNAL_ARTICLE;
        field(isJournal ? "journal" : "series", "{" + escaped(Worded.in(language, series.names()).text()) + "}");
        field(isJournal ? "volume" : "number", escaped(series.number()));
        if (isJournal) field("number", escaped(series.issue()));
        field("pages", escaped(series.pages()));
        field("issn", escaped(series.issn()));
    }

    private static String type(ResourceType type) {
        return switch (type) {
            case BOOK -> "book";
            case BOOK_CHAPTER -> "incollection";
            case COLLECTION -> "collection";
            case CONFERENCE_PAPER -> "inproceedings";
            case DATASET -> "dataset";
            case DISSERTATION -> "phdthesis";
            case JOURNAL_ARTICLE -> "article";
            case REPORT -> "techreport";
            case SOFTWARE -> "software";
            case STANDARD -> "standard";
            case AUDIOVISUAL, IMAGE, INTERACTIVE_RESOURCE, MODEL, OTHER, TEXT, WORKFLOW -> "misc";
        };
    }

    /** The first author, the year, and enough of the id to be the only one. */
    private String key() {
        var first = work.description().by(Role.CREATOR).stream().findFirst().map(author -> author instanceof Person person ? Names.of(person, "en").family() : Names.whole(author, "en")).orElse("");
        var letters = Normalizer.normalize(first, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        var id = work.id().toString();
        return (letters.isEmpty() ? "work" : letters.substring(0, Math.min(20, letters.length()))) + work.description().issued().year() + "-" + id.substring(id.length() - 12);
    }

    private static @Nullable String people(List<Agent> people, String language) {
        return people.isEmpty() ? null : people.stream().map(one -> name(one, language)).collect(Collectors.joining(" and "));
    }

    private static String name(Agent agent, String language) {
        return switch (agent) {
            case Organization organization -> "{" + escaped(Names.whole(organization, language)) + "}";
            case Person person -> {
                var name = Names.of(person, language);
                yield name.given().isEmpty() ? "{" + escaped(name.family()) + "}" : escaped(name.family()) + ", " + escaped(name.given());
            }
        };
    }

    private void field(String name, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    static String escaped(@Nullable String text) {
        var escaped = new StringBuilder();
        for (var sign : Line.oneLine(Objects.requireNonNullElse(text, "")).toCharArray()) escaped.append(SIGNS.getOrDefault(sign, String.valueOf(sign)));
        return JOINED.matcher(escaped).replaceAll("$0{}");
    }
}
