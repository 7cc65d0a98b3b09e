package org.eclink.directory.internal.editing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclink.accounts.Office;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.CityId;
import org.eclink.directory.Place;
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.facts.Editable;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.OwnSource;
import org.eclink.directory.internal.facts.Said;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.directory.internal.partnership.PartnershipWriting;
import org.eclink.directory.internal.place.Offers;
import org.eclink.directory.internal.place.PlaceRemarks;
import org.eclink.directory.internal.place.PlaceRows;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a city or an organisation, and the editors, change what is said of it, one property at a time: two who change different ones
 * do not meet, and of two who change the same one the second is shown both. What an import says stays beside it.
 */
@Service
public class PlaceEditing {

    private final PlaceRows places;
    private final CityWriting cities;
    private final OrganisationWriting organisations;
    private final PartnershipWriting partnerships;
    private final Changes changes;
    private final Offers offers;
    private final Speakers speakers;
    private final PlaceRemarks remarks;
    private final Sources sources;
    private final Terms terms;

    PlaceEditing(PlaceRows places, CityWriting cities, OrganisationWriting organisations, PartnershipWriting partnerships, Changes changes, Offers offers, Speakers speakers, PlaceRemarks remarks, Sources sources, Terms terms) {
        this.places = places;
        this.cities = cities;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.changes = changes;
        this.offers = offers;
        this.speakers = speakers;
        this.remarks = remarks;
        this.sources = sources;
        this.terms = terms;
    }

    public boolean mayEdit(Viewer viewer, UUID place) {
        return viewer instanceof Member member && (member.offices().contains(Office.EDITOR) || speakers.speaks(member.id(), place));
    }

    /** For everybody else there is nothing to edit. */
    void mustEdit(Member member, Place place) {
        if (!mayEdit(member, place.id())) throw new NotFound("editing " + place.path());
    }

    private Editable writing(Place place) {
        return place.isCity() ? cities : organisations;
    }

    private Capacity capacity(Member by, Place place) {
        if (by.isOfSecretariat()) return Capacity.SECRETARIAT;
        return speakers.speaks(by.id(), place.id()) ? Capacity.PLACE : Capacity.MEMBER;
    }

    /** What is shown now of each property. */
    Map<Property, String> shown(Place place) {
        var said = writing(place).locked(place.id());
        var texts = new EnumMap<Property, String>(Property.class);
        for (var property : Property.of(place)) texts.put(property, text(property, said));
        return texts;
    }

    String shownNow(Place place, Property property) {
        return text(property, writing(place).locked(place.id()));
    }

    /** What others have made meanwhile of properties that this one changes too; empty if all was kept. */
    @Transactional
    Map<Property, String> edit(Place place, Typed typed, Member by) {
        var said = writing(place).locked(place.id());
        var theirs = new EnumMap<Property, String>(Property.class);
        var mine = new EnumMap<Property, String>(Property.class);
        for (var property : typed.touched()) {
            var now = text(property, said);
            if (now.equals(typed.text(property))) continue;
            (now.equals(typed.shown(property)) ? mine : theirs).put(property, now.equals(typed.shown(property)) ? typed.text(property) : now);
        }
        if (theirs.isEmpty() && !mine.isEmpty()) write(place, said, mine, by);
        return theirs;
    }

    private String text(Property property, Said said) {
        return property.text(said.shown().byProperty().get(property.code()), terms, sources);
    }

    private void write(Place place, Said said, Map<Property, String> texts, Member by) {
        var itself = place.isCity() ? OwnSource.CITY : OwnSource.ORGANISATION;
        var source = sources.idOf((by.isOfSecretariat() ? OwnSource.SECRETARIAT : itself).citation());
        var edited = new LinkedHashMap<>(said.edited().byProperty());
        texts.forEach((property, text) -> {
            var fact = property.fact(text, source, terms, sources);
            changes.note(place, property, said.shown().byProperty().get(property.code()), fact, by, capacity(by, place), null);
            edited.put(property.code(), fact);
        });
        save(place, said, edited, texts.keySet().stream().anyMatch(Property::isName), by);
    }

    private void save(Place place, Said said, Map<String, @Nullable Fact> edited, boolean hasNames, Member by) {
        var people = new Edits(edited);
        if (people.over(said.imported()).names().isEmpty()) throw new Refused(Refusal.UNPROCESSABLE, "A place keeps a name.");
        writing(place).edit(place.id(), said.imported(), people);
        keepTold(place, people.over(said.imported()), by);
        if (hasNames && place.isCity()) partnerships.renewNames(new CityId(place.id()));
    }

    private void keepTold(Place place, Facts facts, Member by) {
        remarks.keep(place, facts.text(place.isCity() ? Facts.NOTE : Facts.ROLE).orElse(""), by.id());
    }

    /** What an import offers is taken, and people's word on it goes; or it stays as it is. */
    @Transactional
    void decide(UUID offered, boolean isTaken, Member by) {
        var offer = offers.find(offered).orElseThrow(() -> new NotFound(offered));
        if (!offers.decide(offered, by.id(), isTaken)) throw new Refused(Refusal.CONFLICT, "Somebody else has decided on it.");
        if (!isTaken) return;
        var place = places.get(offer.place());
        var property = Property.of(offer.property()).orElseThrow(() -> new NotFound(offered));
        var said = writing(place).locked(place.id());
        changes.note(place, property, said.shown().byProperty().get(property.code()), said.imported().byProperty().get(property.code()), by, capacity(by, place), null);
        var edited = new LinkedHashMap<>(said.edited().byProperty());
        edited.remove(property.code());
        save(place, said, edited, property.isName(), by);
    }

    /** What people say of a place that they have just brought, as changes from nothing. */
    public void noteBrought(UUID id, Member by) {
        var place = places.get(id);
        var said = writing(place).locked(id);
        keepTold(place, said.shown(), by);
        for (var property : Property.of(place)) {
            var fact = said.shown().byProperty().get(property.code());
            if (fact != null) changes.note(place, property, null, fact, by, capacity(by, place), null);
        }
    }

    /** Brings back what was shown before this change, unless the property has changed again since. */
    @Transactional
    Place undo(UUID id, Member by) {
        var change = changes.find(id).filter(one -> mayEdit(by, one.place())).orElseThrow(() -> new NotFound(id));
        var place = places.get(change.place());
        var said = writing(place).locked(place.id());
        var property = change.property();
        var isStill = text(property, said).equals(property.text(change.after(), terms, sources));
        if (!isStill || !changes.note(place, property, said.shown().byProperty().get(property.code()), change.before(), by, capacity(by, place), id)) {
            throw new Refused(Refusal.CONFLICT, "This has changed again since.");
        }
        var edited = new LinkedHashMap<>(said.edited().byProperty());
        if (Objects.equals(change.before(), said.imported().byProperty().get(property.code()))) edited.remove(property.code());
        else edited.put(property.code(), change.before());
        save(place, said, edited, property.isName(), by);
        return place;
    }
}
