package org.eclink.directory.internal.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.editing.PlaceEditing;
import org.eclink.directory.internal.facts.OwnSource;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.internal.organisation.Organisation;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.directory.internal.organisation.Organisations;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.Slugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that members register, and those that turn out to be one. */
@Service
class Registering {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;
    private static final int MOST_ALIKE = 8;
    private static final int LONGEST_CODE = 60;

    private final NameSearch search;
    private final Organisations organisations;
    private final OrganisationWriting writing;
    private final PlaceEditing editing;
    private final Speakers speakers;
    private final Sources sources;
    private final Terms terms;
    private final Clock clock;

    Registering(NameSearch search, Organisations organisations, OrganisationWriting writing, PlaceEditing editing, Speakers speakers, Sources sources, Terms terms, Clock clock) {
        this.search = search;
        this.organisations = organisations;
        this.writing = writing;
        this.editing = editing;
        this.speakers = speakers;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    /** Those whose names begin like one of these, in whatever script; whoever registers looks at them first. */
    List<Organisation> alike(NewOrganisation form) {
        var numbers = new LinkedHashSet<Integer>();
        form.names().all().forEach(name -> numbers.addAll(search.find("organisation", name, MOST_ALIKE).numbers()));
        return organisations.numbered(numbers.stream().limit(MOST_ALIKE).toList());
    }

    /** Returns its slug. */
    @Transactional
    String register(NewOrganisation form, Member by) {
        if (writing.countRegistered(by.id().value(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many organisations today: go on tomorrow.");
        var id = writing.register(Slugs.of(form.names().all().getFirst(), LONGEST_CODE), form.facts(sources.idOf(OwnSource.MEMBER.citation()), terms), by.id().value(), clock.instant());
        editing.noteBrought(id, by);
        return organisations.slug(id).orElseThrow();
    }

    void remove(Place organisation, Member by) {
        if (!writing.remove(organisation.id(), by.id().value(), by.isOfSecretariat())) throw new NotFound(organisation.id());
    }

    boolean mayRemove(Place organisation, Member by) {
        return writing.mayRemove(organisation.id(), by.id().value(), by.isOfSecretariat());
    }

    /** Whoever speaks for the one speaks for the other; its address goes on working. */
    @Transactional
    void merge(Place one, Place into, Member by) {
        if (!writing.merge(one.id(), into.id())) throw new Refused(Refusal.CONFLICT, "One of them has been merged already.");
        speakers.move(one.id(), into.id(), by.id());
    }

    @Transactional
    void separate(UUID id) {
        if (!writing.separate(id)) throw new NotFound(id);
        speakers.moveBack(id);
    }
}
