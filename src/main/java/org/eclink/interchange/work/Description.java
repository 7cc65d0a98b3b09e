package org.eclink.interchange.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bibliographies say of a work, wherever it is kept. Languages are BCP 47 tags. Of {@code titles}, never empty, and of {@code abstracts} the first is the original;
 * {@code languages} are those in which it can be read, the original first. {@code contributors} stand in the order in which they are named, creators among them. {@code edition} is
 * its version as it is called ({@code 1.5}, {@code draft}), {@code doi} is without an address ({@code 10.5555/abc}); {@code keywords} are of no vocabulary.
 */
public record Description(ResourceType type, List<Worded> titles, List<Worded> abstracts, List<Contributor> contributors, List<Organization> publishers, Issued issued,
        List<String> languages, List<Worded> keywords, @Nullable Series series, @Nullable String edition, @Nullable Licence licence, @Nullable String doi,
        List<Identifier> identifiers, List<Related> related) {

    /** Words and their language. */
    public record Worded(String language, String text) {

        /** Of the same words in several languages those in this one, else the first. */
        public static Worded in(String language, List<Worded> words) {
            return words.stream().filter(one -> one.language.equals(language)).findFirst()
                .or(() -> words.stream().filter(one -> primary(one.language).equals(primary(language))).findFirst()).orElseGet(words::getFirst);
        }

        private static String primary(String language) {
            var end = language.indexOf('-');
            return end < 0 ? language : language.substring(0, end);
        }
    }

    public record Contributor(Agent who, Role role) {}

    /** Who can have a part in a work. */
    public sealed interface Agent {}

    /** {@code names} is the same name in each script it is written in, never empty, its own first; {@code orcid} is without an address ({@code 0000-0002-1825-0097}). */
    public record Person(List<PersonName> names, @Nullable String orcid, List<Organization> affiliations) implements Agent {}

    /** {@code given} is empty for who has one name only, or if nobody knows where the family's ends. */
    public record PersonName(String language, String family, String given) {}

    /** {@code names} is never empty, its own first; {@code ror} is without an address ({@code 04wxnsj81}). */
    public record Organization(List<Worded> names, @Nullable String ror) implements Agent {}

    /** What it is a part of: a series with its {@code number}, a journal with its volume as {@code number}, its issue and pages. */
    public record Series(List<Worded> names, @Nullable String number, @Nullable String issue, @Nullable String pages, @Nullable String issn) {}

    /** {@code spdx} is null for terms that SPDX has no id for. */
    public record Licence(@Nullable String spdx, String name, String address) {}

    /** {@code type} as DataCite calls it: {@code ISBN}, {@code Handle}, {@code URL}. */
    public record Identifier(String type, String value) {}

    /** Another work, by an identifier of a {@code relatedIdentifierType} that DataCite knows: {@code DOI}, {@code URL}, {@code ISBN}. */
    public record Related(Relation relation, Identifier identifier, @Nullable Worded title) {}

    public Worded title() {
        return titles.getFirst();
    }

    /** Who did this for it, in the order in which they are named. */
    public List<Agent> by(Role role) {
        return contributors.stream().filter(contributor -> contributor.role() == role).map(Contributor::who).toList();
    }
}
