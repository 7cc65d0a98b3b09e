package org.eclink.interchange.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.interchange.work.Description;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Series;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.Issued;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.Kind;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.eclink.web.Language;
import org.eclink.web.NavEntry;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;

/** Works to cite, told in few words. */
public final class Works {

    public static final UUID ID = UUID.fromString("01900000-0000-7000-8000-0000000000aa");

    /** A site that is nothing but an address. */
    public static final Site SITE = new Site() {
        @Override
        public List<Language> languages() {
            return List.of(new Language("en", "en", "English"));
        }

        @Override
        public List<NavEntry> navigation(NavEntry.Section section) {
            return List.of();
        }

        @Override
        public String address() {
            return "https://ec-link.example";
        }

        @Override
        public String asset(String name) {
            return "/" + name;
        }

        @Override
        public String say(Language language, String key, Map<String, ?> arguments) {
            return key;
        }
    };

    private Works() {}

    public static Person person(String family, String given) {
        return new Person(List.of(new PersonName("en", family, given)), null, List.of());
    }

    public static Person zhangWei() {
        return new Person(List.of(new PersonName("zh-Hans", "张", "伟"), new PersonName("zh-Latn", "Zhang", "Wei")), "0000-0002-1825-0097", List.of());
    }

    public static Person chinese(String family, String given) {
        return new Person(List.of(new PersonName("zh-Hans", family, given)), null, List.of());
    }

    public static Organization organization(String language, String name) {
        return new Organization(List.of(new Worded(language, name)), null);
    }

    public static PublishedWork of(ResourceType type, String language, String title, @Nullable String publisher, @Nullable Series series, @Nullable String edition, @Nullable String doi, Agent... authors) {
        var said = new Description(type, List.of(new Worded(language, title)), List.of(), Stream.of(authors).map(author -> new Contributor(author, Role.CREATOR)).toList(),
            publisher == null ? List.of() : List.of(organization(language, publisher)), Issued.of("2015-03-27"), List.of(language), List.of(), series, edition, null, doi, List.of(), List.of());
        return of(said);
    }

    public static PublishedWork of(Description said) {
        return new PublishedWork(ID, new Kind("report", List.of(new Worded("en", "Report"))), "/knowledge/work", "/id/work/" + ID, Instant.EPOCH, Instant.EPOCH, said, List.of(), List.of(), List.of());
    }
}
