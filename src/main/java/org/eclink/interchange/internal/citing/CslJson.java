package org.eclink.interchange.internal.citing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** An item of the Citation Style Language, version 1.0.2. */
final class CslJson {

    private final Map<String, Object> item = new LinkedHashMap<>();

    private CslJson() {}

    static Map<String, Object> item(PublishedWork work, WorkAddresses addresses) {
        var csl = new CslJson();
        csl.write(work, addresses);
        return csl.item;
    }

    private void write(PublishedWork work, WorkAddresses addresses) {
        var said = work.description();
        var language = said.title().language();
        put("id", addresses.permanent(work));
        put("type", type(said.type()));
        put("title", said.title().text());
        people("author", said.by(Role.CREATOR), language);
        people("editor", said.by(Role.EDITOR), language);
        people("translator", said.by(Role.TRANSLATOR), language);
        var date = new ArrayList<Integer>(List.of(said.issued().year()));
        if (said.issued().month() != null) date.add(said.issued().month());
        if (said.issued().day() != null) date.add(said.issued().day());
        item.put("issued", Map.of("date-parts", List.of(date)));
        said.publishers().stream().findFirst().ifPresent(publisher -> put("publisher", Names.whole(publisher, language)));
        if (said.series() != null) {
            var isJournal = said.type() == ResourceType.JOURNAL_ARTICLE;
            put(isJournal ? "container-title" : "collection-title", Worded.in(language, said.series().names()).text());
            put(isJournal ? "volume" : "collection-number", said.series().number());
            put("issue", said.series().issue());
            put("page", said.series().pages());
            put("ISSN", said.series().issn());
        }
        put("version", said.edition());
        put("language", language);
        put("DOI", said.doi());
        said.identifiers().stream().filter(one -> one.type().equals("ISBN")).findFirst().ifPresent(one -> put("ISBN", one.value()));
        put("URL", addresses.permanent(work));
        said.abstracts().stream().findFirst().ifPresent(text -> put("abstract", text.text()));
    }

    static String type(ResourceType type) {
        return switch (type) {
            case AUDIOVISUAL -> "motion_picture";
            case BOOK -> "book";
            case BOOK_CHAPTER -> "chapter";
            case COLLECTION -> "collection";
            case CONFERENCE_PAPER -> "paper-conference";
            case DATASET -> "dataset";
            case DISSERTATION -> "thesis";
            case IMAGE -> "graphic";
            case JOURNAL_ARTICLE -> "article-journal";
            case REPORT -> "report";
            case SOFTWARE -> "software";
            case STANDARD -> "standard";
            case INTERACTIVE_RESOURCE, TEXT -> "webpage";
            case MODEL, OTHER, WORKFLOW -> "document";
        };
    }

    private void people(String name, List<Agent> people, String language) {
        if (!people.isEmpty()) item.put(name, people.stream().map(one -> name(one, language)).toList());
    }

    private static Map<String, String> name(Agent agent, String language) {
        return switch (agent) {
            case Organization organization -> Map.of("literal", Names.whole(organization, language));
            case Person person -> {
                var name = Names.of(person, language);
                yield name.given().isEmpty() ? Map.of("literal", name.family()) : Map.of("family", name.family(), "given", name.given());
            }
        };
    }

    private void put(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) item.put(name, Line.oneLine(text));
    }
}
