package org.eclink.interchange.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published work, whoever keeps it: everything open about it follows from this. It holds nothing that not everybody may know. Languages are BCP 47 tags; addresses are either
 * absolute or paths on this site, which begin with a slash. {@code path} is its page's without the language ({@code /knowledge/sponge-city}), {@code permanent} the one for ever
 * ({@code /id/work/0190…}). Of {@code titles}, never empty, and of {@code abstracts} the first is the original; {@code languages} are those in which it can be read, the original
 * first. Creators and all who helped stand in {@code contributors} in the order in which they are named. Sectors, themes and agendas are {@code subjects} alike. {@code edition} is
 * its version as it is called ({@code 1.5}, {@code draft}), {@code doi} is without an address ({@code 10.5555/abc}).
 */
public record PublishedWork(UUID id, Kind kind, String path, String permanent, List<Worded> titles, List<Worded> abstracts, List<Contributor> contributors, List<Organization> publishers,
        Dates dates, List<String> languages, List<Subject> subjects, List<Place> places, @Nullable Series series, @Nullable String edition, @Nullable Licence licence,
        @Nullable String doi, List<Identifier> identifiers, List<Related> related, List<WorkFile> files) {

    /** Words and their language. */
    public record Worded(String language, String text) {}

    /** What it is in the words of whoever keeps it ({@code case-study}), and in those of DataCite. */
    public record Kind(String code, ResourceType general, List<Worded> labels) {}

    /** {@code created} is when it came here, {@code changed} when anything said of it was last changed. */
    public record Dates(Issued issued, Instant created, Instant changed) {}

    public record Contributor(Agent who, Role role) {}

    /** Who can have a part in a work. */
    public sealed interface Agent {}

    /** {@code names} is the same name in each script it is written in, never empty; {@code orcid} is without an address ({@code 0000-0002-1825-0097}). */
    public record Person(List<PersonName> names, @Nullable String orcid, List<Organization> affiliations) implements Agent {}

    /** {@code given} is empty for who has one name only, or if nobody knows where the family's ends. */
    public record PersonName(String language, String family, String given) {}

    /** {@code names} is never empty, the first is its own; {@code ror} is without an address ({@code 04wxnsj81}). */
    public record Organization(List<Worded> names, @Nullable String ror) implements Agent {}

    /** A concept of the vocabulary {@code scheme}; {@code address} leads to what it means. */
    public record Subject(String scheme, String code, String address, List<Worded> labels) {}

    /** {@code address} says which place it is, such as one of GeoNames. */
    public record Place(List<Worded> names, @Nullable Position position, @Nullable String address) {}

    /** In degrees, WGS 84. */
    public record Position(double latitude, double longitude) {}

    public record Series(List<Worded> names, @Nullable String number, @Nullable String issn) {}

    /** {@code spdx} is null for terms that SPDX has no id for. */
    public record Licence(@Nullable String spdx, String name, String address) {}

    /** {@code type} as DataCite calls it: {@code ISBN}, {@code Handle}; anything for what it does not know. */
    public record Identifier(String type, String value) {}

    /** Another work; {@code identifier} is of a type that DataCite knows: {@code DOI}, {@code URL}, {@code ISBN}. */
    public record Related(Relation relation, Identifier identifier, @Nullable Worded title) {}

    /** {@code language} is null where it has none, such as a table of figures. */
    public record WorkFile(String address, String name, String mediaType, long sizeBytes, @Nullable String language) {}

    public Worded title() {
        return titles.getFirst();
    }

    /** As it cites itself: the first is its author, whatever else they did. */
    public List<Agent> by(Role role) {
        return contributors.stream().filter(contributor -> contributor.role() == role).map(Contributor::who).toList();
    }
}
