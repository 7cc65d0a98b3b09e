package org.eclink.interchange.internal.citing;

import java.time.LocalDate;
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
 * GB/T 7714-2015, Information and documentation: Rules for bibliographic references, as in a numbered list, in the language of the work's title. Authors: 8.1.1 (the family's name first and in
 * capitals, initials without full stops) and 8.1.2 (three, then 等 or et al.); title with report number and mark of its kind: 8.2, annex B; publisher: 8.5, of which the place may be missing online
 * (8.5.1.3); year and the day of reading: 8.5.4; address and DOI: 8.7, 8.8. The signs between are those of section 7, in half width, in Chinese too; the title keeps its own.
 */
final class GbT7714 {

    private static final int MOST_AUTHORS = 3;

    private final PublishedWork work;
    private final Description said;
    private final String language;
    private final WorkAddresses addresses;
    private final LocalDate read;
    private final Line line = new Line();

    private GbT7714(PublishedWork work, WorkAddresses addresses, LocalDate read) {
        this.work = work;
        this.said = work.description();
        this.language = said.title().language();
        this.addresses = addresses;
        this.read = read;
    }

    static List<Piece> cite(PublishedWork work, WorkAddresses addresses, LocalDate read) {
        return new GbT7714(work, addresses, read).cite();
    }

    private List<Piece> cite() {
        var authors = said.by(Role.CREATOR);
        if (!authors.isEmpty()) line.say(authors(authors)).end(".").say(" ");
        line.say(title() + "[" + mark(said.type()) + "/OL].");
        if (said.edition() != null) line.say(" " + (isChinese() ? said.edition() + "版" : "Version " + said.edition())).end(".");
        if (said.type() == ResourceType.JOURNAL_ARTICLE && said.series() != null) journal();
        else line.say(said.publishers().stream().findFirst().map(publisher -> " " + Names.whole(publisher, language) + ",").orElse("") + " " + said.issued().year());
        line.say("[" + read + "]. ").link(addresses.permanent(work)).say(".");
        if (said.doi() != null) line.say(" DOI:").say(said.doi()).say(".");
        return line.pieces();
    }

    private boolean isChinese() {
        return language.startsWith("zh");
    }

    private String authors(List<Agent> authors) {
        var names = authors.stream().limit(MOST_AUTHORS).map(this::name).collect(Collectors.joining(", "));
        if (authors.size() <= MOST_AUTHORS) return names;
        return names + (isChinese() ? ", 等" : ", et al.");
    }

    private String name(Agent author) {
        return switch (author) {
            case Organization organization -> Names.whole(organization, language);
            case Person person -> {
                var name = Names.of(person, language);
                yield Names.isHan(name.family()) || name.given().isEmpty() ? name.family() + name.given() : name.family().toUpperCase(Locale.ROOT) + " " + initials(name.given());
            }
        };
    }

    private static String initials(String given) {
        return Stream.of(given.strip().split("[\\s.-]+")).filter(one -> !one.isEmpty()).map(one -> one.substring(0, one.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private String title() {
        var series = said.series();
        if (series == null || series.number() == null || said.type() == ResourceType.JOURNAL_ARTICLE) return said.title().text();
        return said.title().text() + ": " + Worded.in(language, series.names()).text() + " " + series.number();
    }

    /** Annex B, tables B.1. */
    static String mark(ResourceType type) {
        return switch (type) {
            case BOOK, BOOK_CHAPTER -> "M";
            case COLLECTION -> "G";
            case CONFERENCE_PAPER -> "C";
            case DATASET -> "DS";
            case DISSERTATION -> "D";
            case JOURNAL_ARTICLE -> "J";
            case REPORT -> "R";
            case SOFTWARE -> "CP";
            case STANDARD -> "S";
            case INTERACTIVE_RESOURCE, TEXT -> "EB";
            case AUDIOVISUAL, IMAGE, MODEL, WORKFLOW, OTHER -> "Z";
        };
    }

    private void journal() {
        var journal = Objects.requireNonNull(said.series());
        line.say(" " + Worded.in(language, journal.names()).text() + ", " + said.issued().year());
        if (journal.number() != null) line.say(", " + journal.number());
        if (journal.issue() != null) line.say("(" + journal.issue() + ")");
        if (journal.pages() != null) line.say(": " + journal.pages().replaceAll("[-–]+", "-"));
    }
}
