package org.eclink.knowledge.internal.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a work, as its authors say it. {@code titles} and {@code abstracts} lead from a BCP 47 tag to their words; {@code language}
 * is the one it was written in, {@code body} its text in that, or blank. {@code issued} is an {@link Issued}, or blank; {@code licence} an SPDX identifier, or blank;
 * {@code elsewhere} names places that the directory does not have; {@code addresses} are where it was published; {@code study} is null for what is no case.
 */
public record Description(UUID kind, String language, Map<String, String> titles, Map<String, String> abstracts, String body, List<Contributor> contributors, List<UUID> publishers, String issued,
        String series, String number, String edition, @Nullable UUID state, List<Tag> sectors, List<Tag> themes, List<Tag> agendas, List<UUID> cities, List<String> elsewhere, String licence,
        List<String> addresses, List<Link> links, @Nullable CaseStudy study) {

    public static Description of(UUID kind, String language, String title) {
        return new Description(kind, language, Map.of(language, title), Map.of(), "", List.of(), List.of(), "", "", "", "", null, List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(), List.of(), null);
    }

    public String title() {
        return titles.getOrDefault(language, "");
    }

    /** As everybody may read it: a city that is not to be named is in none of it. */
    Description forEverybody() {
        if (study == null || !study.isUnnamed()) return this;
        return new Description(kind, language, titles, abstracts, body, contributors, publishers, issued, series, number, edition, state, sectors, themes, agendas, List.of(), List.of(), licence, addresses, links, study);
    }

    public Stream<Tag> tags() {
        return Stream.of(sectors, themes, agendas).flatMap(List::stream);
    }

    /** What {@code next} says of whatever is still as {@code last} left it; all else stays, for people have changed it since. */
    Description renewed(Description last, Description next) {
        var one = new Renewal(this, last, next);
        return new Description(one.of(Description::kind), one.of(Description::language), one.of(Description::titles), one.of(Description::abstracts), one.of(Description::body), one.of(Description::contributors),
                one.of(Description::publishers), one.of(Description::issued), one.of(Description::series), one.of(Description::number), one.of(Description::edition), one.orNull(Description::state),
                one.of(Description::sectors), one.of(Description::themes), one.of(Description::agendas), one.of(Description::cities), one.of(Description::elsewhere), one.of(Description::licence), one.of(Description::addresses), one.of(Description::links), study);
    }

    private record Renewal(Description now, Description last, Description next) {

        <T> T of(Function<Description, T> part) {
            return part.apply(now).equals(part.apply(last)) ? part.apply(next) : part.apply(now);
        }

        @Nullable UUID orNull(Function<Description, @Nullable UUID> part) {
            return Objects.equals(part.apply(now), part.apply(last)) ? part.apply(next) : part.apply(now);
        }
    }
}
