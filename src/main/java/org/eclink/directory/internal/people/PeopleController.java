package org.eclink.directory.internal.people;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.MemberPanel;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.directory.internal.seats.SpokenFor;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Fragments;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People, each as far as they let this reader see them; who is not to be seen does not exist. */
@Pages
class PeopleController {

    private final Lists lists;
    private final ListPages pages;
    private final Persons persons;
    private final Verifications verifications;
    private final Speakers speakers;
    private final List<MemberPanel> panels;
    private final Fragments fragments;
    private final Terms terms;

    PeopleController(Lists lists, ListPages pages, Persons persons, Verifications verifications, Speakers speakers, List<MemberPanel> panels, Fragments fragments, Terms terms) {
        this.lists = lists;
        this.pages = pages;
        this.persons = persons;
        this.verifications = verifications;
        this.speakers = speakers;
        this.panels = panels.stream().sorted(Comparator.comparingInt(MemberPanel::position)).toList();
        this.fragments = fragments;
        this.terms = terms;
    }

    @GetMapping("/people")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell, Viewer viewer) {
        var reader = Audience.of(viewer);
        var query = ListQuery.of(PeopleList.of(reader), parameters, terms);
        var wording = new Wording(terms, shell.language());
        var found = lists.find(query);
        var list = pages.page(query, found, shell);
        var rows = persons.numbered(found.page(query, shell.language()), reader).stream().map(person -> PersonRow.of(person, wording, shell)).toList();
        return ListPages.view("directory/people", query, new PeoplePage(list, rows, reader == Audience.MEMBERS), shell).addObject(Unstored.MARK, true);
    }

    /** To whom it is about it is shown as members see it. */
    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable String id, Shell shell, Viewer viewer) {
        var person = person(id);
        var reader = Audience.of(viewer);
        var seen = person.seenBy(reader).orElseThrow(() -> new NotFound(id));
        var isOwn = viewer instanceof Member member && member.id().equals(person.id());
        var speaksFor = reader == Audience.MEMBERS ? speakers.spokenFor(person.id(), shell) : List.<SpokenFor>of();
        return Unstored.page("directory/person", new PersonPage(PersonRow.of(seen, new Wording(terms, shell.language()), shell), seen.profile().expertise(), seen.profile().links(),
                seen.profile().orcid(), speaksFor, isOwn, verification(person, viewer), panels(person.id(), shell)));
    }

    private List<Content> panels(AccountId person, Shell shell) {
        return panels.stream().flatMap(panel -> panel.show(person, shell).stream()).map(fragment -> fragments.content(shell, fragment)).toList();
    }

    private Person person(String id) {
        if (!SlugOrId.isId(id)) throw new NotFound(id);
        return persons.find(new AccountId(UUID.fromString(id))).orElseThrow(() -> new NotFound(id));
    }

    private String verification(Person person, Viewer viewer) {
        if (!(viewer instanceof Member member) || !member.isOfSecretariat() || !person.isVerified()) return "";
        return verifications.of(person.id()).stream().filter(Verification::isHeld).findFirst().map(held -> held.id().toString()).orElse("");
    }
}
