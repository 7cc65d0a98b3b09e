package org.eclink.knowledge.internal.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A work as citations and catalogues of other houses describe it, in no reader's language: {@code kind} and {@code licence} are codes, {@code titles} and {@code abstracts} lead
 * from a BCP 47 tag to what its authors wrote, {@code issued} is an {@link Issued} or blank. {@code address} is the one for ever.
 */
public record WorkRecord(UUID id, String address, String kind, String language, List<String> languages, Map<String, String> titles, Map<String, String> abstracts, List<Contributor> people, List<String> publishers,
        String issued, String series, String number, String edition, String licence, List<String> subjects, List<String> relations) {

    /** As a reference names it first: {@code F. Steinberg, Li Chunyan}; empty where only a publisher is known. */
    public List<String> authors() {
        var authors = people.stream().filter(Contributor::isAuthor).map(Contributor::name).toList();
        return authors.isEmpty() ? people.stream().filter(person -> person.role().endsWith("editor")).map(Contributor::name).toList() : authors;
    }

    public String title() {
        return titles.getOrDefault(language, "");
    }
}
