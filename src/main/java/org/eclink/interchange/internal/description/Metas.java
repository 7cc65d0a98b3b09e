package org.eclink.interchange.internal.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.OpenWork.Meta;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** What stands in the head of a work's page for indexes of literature (Highwire Press tags, as Google Scholar's inclusion guidelines name them) and in Dublin Core (DCMI, expressing metadata in HTML). */
public final class Metas {

    private final PublishedWork work;
    private final WorkAddresses addresses;
    private final String language;
    private final List<Meta> metas = new ArrayList<>();

    private Metas(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.addresses = addresses;
        this.language = work.description().title().language();
    }

    public static List<Meta> of(PublishedWork work, WorkAddresses addresses) {
        var metas = new Metas(work, addresses);
        metas.highwire();
        metas.dublinCore();
        return metas.metas;
    }

    /** An author's place and ORCID follow the author. */
    private void highwire() {
        var said = work.description();
        say("citation_title", said.title());
        for (var author : said.by(Role.CREATOR)) {
            say("citation_author", Names.listed(author, language));
            if (!(author instanceof Person person)) continue;
            person.affiliations().forEach(place -> say("citation_author_institution", Names.whole(place, language)));
            if (person.orcid() != null) say("citation_author_orcid", DataCite.ORCID + person.orcid());
        }
        say("citation_publication_date", said.issued().toString().replace('-', '/'));
        said.publishers().forEach(publisher -> say("citation_publisher", Names.whole(publisher, language)));
        if (said.type() == ResourceType.REPORT) report();
        if (said.type() == ResourceType.JOURNAL_ARTICLE) journal();
        say("citation_doi", said.doi());
        said.identifiers().stream().filter(one -> one.type().equals("ISBN")).forEach(one -> say("citation_isbn", one.value()));
        said.languages().forEach(tag -> say("citation_language", tag));
        work.subjects().forEach(subject -> say("citation_keywords", Worded.in(language, subject.labels())));
        said.keywords().forEach(keyword -> say("citation_keywords", keyword));
        say("citation_abstract_html_url", addresses.permanent(work));
        work.files().stream().filter(file -> file.mediaType().equals("application/pdf")).forEach(file -> say("citation_pdf_url", addresses.absolute(file.address())));
    }

    private void report() {
        work.description().publishers().stream().findFirst().map(Organization::names).ifPresent(names -> say("citation_technical_report_institution", Worded.in(language, names)));
        if (work.description().series() != null) say("citation_technical_report_number", work.description().series().number());
    }

    private void journal() {
        var journal = work.description().series();
        if (journal == null) return;
        say("citation_journal_title", Worded.in(language, journal.names()));
        say("citation_volume", journal.number());
        say("citation_issue", journal.issue());
        say("citation_issn", journal.issn());
        var pages = Objects.requireNonNullElse(journal.pages(), "").split("[-–]+");
        if (pages[0].isEmpty()) return;
        say("citation_firstpage", pages[0].strip());
        say("citation_lastpage", pages[pages.length - 1].strip());
    }

    private void dublinCore() {
        DublinCore.of(work, addresses).forEach(statement -> metas.add(new Meta("DC." + statement.element(), statement.text(), statement.language())));
        say("DCTERMS.issued", work.description().issued().toString());
        say("DCTERMS.modified", Moments.seconds(work.changed()));
    }

    private void say(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) metas.add(new Meta(name, text, null));
    }

    private void say(String name, Worded words) {
        metas.add(new Meta(name, words.text(), words.language()));
    }
}
