package org.eclink.interchange.internal.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.interchange.internal.description.Names;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.Description;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.OpenWork.Cited.Piece;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;

/**
 * Publication Manual of the American Psychological Association, 7th edition, in the language of the work's title. Authors: sections 9.7 to 9.12 (up to twenty, then nineteen, an ellipsis and
 * the last); date: 9.13; title: 9.18 and 9.38 (of a work in another language with what it means in English); publisher: 9.29, not said again where it is the author; address: 9.34
 * to 9.36. Chinese names are written as they are, without comma, initials and ampersand, and a Chinese title is upright, as Chinese has no italics.
 */
final class Apa {

    private static final int MOST_AUTHORS = 20;

    private final PublishedWork work;
    private final Description said;
    private final String language;
    private final WorkAddresses addresses;
    private final Line line = new Line();

    private Apa(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.said = work.description();
        this.language = said.title().language();
        this.addresses = addresses;
    }

    static List<Piece> cite(PublishedWork work, WorkAddresses addresses) {
        return new Apa(work, addresses).cite();
    }

    private List<Piece> cite() {
        var authors = said.by(Role.CREATOR);
        var year = " (%d).".formatted(said.issued().year());
        if (authors.isEmpty()) {
            title();
            line.end(".").say(year);
        } else {
            line.say(authors(authors)).end(".").say(year + " ");
            title();
            line.end(".");
        }
        if (said.type() == ResourceType.JOURNAL_ARTICLE && said.series() != null) journal();
        else said.publishers().stream().map(publisher -> Names.whole(publisher, language)).filter(name -> authors.stream().noneMatch(author -> Names.whole(author, language).equals(name)))
            .findFirst().ifPresent(name -> line.say(" " + name).end("."));
        return line.say(" ").link(addresses.cited(work)).pieces();
    }

    private String authors(List<Agent> authors) {
        var names = authors.stream().map(this::name).toList();
        if (names.size() > MOST_AUTHORS) return String.join(", ", names.subList(0, MOST_AUTHORS - 1)) + ", . . . " + names.getLast();
        if (names.size() == 1 || names.stream().anyMatch(Names::isHan)) return String.join(", ", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private String name(Agent author) {
        return switch (author) {
            case Organization organization -> Names.whole(organization, language);
            case Person person -> {
                var name = Names.of(person, language);
                yield Names.isHan(name.family()) || name.given().isEmpty() ? name.family() + name.given() : name.family() + ", " + initials(name.given());
            }
        };
    }

    /** Jean-Luc Anna becomes J.-L. A. */
    private static String initials(String given) {
        return Stream.of(given.strip().split("[\\s.]+")).map(part -> Stream.of(part.split("-")).filter(one -> !one.isEmpty())
            .map(one -> one.substring(0, one.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".").collect(Collectors.joining("-"))).collect(Collectors.joining(" "));
    }

    private void title() {
        var title = said.title().text();
        if (said.type() == ResourceType.JOURNAL_ARTICLE || Names.isHan(title)) line.say(title);
        else line.italic(title);
        var more = more();
        if (!more.isEmpty()) line.say(" (" + String.join("; ", more) + ")");
        if (!language.startsWith("en")) said.titles().stream().filter(one -> one.language().startsWith("en")).findFirst().ifPresent(english -> line.say(" [" + english.text() + "]"));
        if (said.type() == ResourceType.DATASET) line.say(" [Data set]");
        if (said.type() == ResourceType.SOFTWARE) line.say(" [Computer software]");
    }

    private List<String> more() {
        var more = new ArrayList<String>();
        if (said.series() != null && said.series().number() != null && said.type() != ResourceType.JOURNAL_ARTICLE) more.add(Worded.in(language, said.series().names()).text() + " No. " + said.series().number());
        if (said.edition() != null) more.add("Version " + said.edition());
        return more;
    }

    private void journal() {
        var journal = Objects.requireNonNull(said.series());
        var name = Worded.in(language, journal.names()).text();
        line.say(" ");
        if (Names.isHan(name)) line.say(name);
        else line.italic(name);
        if (journal.number() != null) line.say(", ").italic(journal.number());
        if (journal.issue() != null) line.say("(" + journal.issue() + ")");
        if (journal.pages() != null) line.say(", " + journal.pages().replaceAll("-+", "–"));
        line.end(".");
    }
}
