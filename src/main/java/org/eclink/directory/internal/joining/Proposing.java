package org.eclink.directory.internal.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.editing.PlaceEditing;
import org.eclink.directory.internal.facts.OwnSource;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.terms.Terms;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Districts, new areas, counties, regions and groups of cities: members propose them, the secretariat adds them. */
@Service
class Proposing {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 10;

    private final Proposals proposals;
    private final Cities cities;
    private final CityWriting writing;
    private final OrganisationWriting organisations;
    private final PlaceEditing editing;
    private final Members members;
    private final Sources sources;
    private final Terms terms;
    private final Clock clock;

    Proposing(Proposals proposals, Cities cities, CityWriting writing, OrganisationWriting organisations, PlaceEditing editing, Members members, Sources sources, Terms terms, Clock clock) {
        this.proposals = proposals;
        this.cities = cities;
        this.writing = writing;
        this.organisations = organisations;
        this.editing = editing;
        this.members = members;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    /** The city it belongs to. */
    Optional<City> under(NewPlace place) {
        return Optional.of(place.parent().value()).filter(slug -> slug.matches("[a-z0-9-]{1,80}")).flatMap(cities::find);
    }

    @Transactional
    void propose(NewPlace place, Member by) {
        if (proposals.count(by.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many proposals today: go on tomorrow.");
        proposals.propose(by.id(), place);
    }

    /** Returns its slug. */
    @Transactional
    String add(NewPlace place, Member by) {
        return cities.slug(new CityId(added(place, by))).orElseThrow();
    }

    private UUID added(NewPlace place, Member by) {
        var under = under(place);
        var country = place.country(under, terms);
        var zone = under.map(City::zone).or(() -> writing.zoneIn(terms.find(NewPlace.COUNTRIES, country).orElseThrow().id())).orElse("UTC");
        var id = writing.add(country, place.names().all().getFirst(), place.facts(under, zone, sources.idOf(OwnSource.SECRETARIAT.citation()), terms));
        editing.noteBrought(id, by);
        return id;
    }

    @Transactional
    void accept(UUID id, Member by) {
        var proposal = toDecide(id);
        var place = proposal.content().checked(under(proposal.content()), terms);
        if (place.isRefused()) throw new Refused(Refusal.CONFLICT, "The city that it belongs to is no longer what it was.");
        proposals.decide(id, by.id(), added(place, by), null);
        tell(proposal.account(), "accepted");
    }

    @Transactional
    void refuse(UUID id, @Nullable String answer, Member by) {
        var proposal = toDecide(id);
        proposals.decide(id, by.id(), null, answer);
        tell(proposal.account(), "notAccepted");
    }

    private Proposal toDecide(UUID id) {
        return proposals.toDecide(id).orElseThrow(() -> new Refused(Refusal.CONFLICT, "Somebody else has decided on it."));
    }

    private void tell(AccountId account, String what) {
        members.tell(account, "directory.letter." + what + ".subject", "directory.letter." + what + ".text", Map.of(), "/propose-place");
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        proposals.forget(closed.account());
        organisations.leave(closed.account().value(), closed.removesContributions());
    }
}
