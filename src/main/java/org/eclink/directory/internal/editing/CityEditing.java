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
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.city.CityWriting.Said;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.partnership.PartnershipWriting;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a city, and the editors, change what is said of it, one property at a time: two who change different ones do not meet, and of two
 * who change the same one the second is shown both. What an import says stays beside it.
 */
@Service
public class CityEditing {

    private static final String BY_CITY = "the city itself, on EC-Link";
    private static final String BY_SECRETARIAT = "the secretariat of EC-Link";
    private static final String SURE = "high";

    private final CityWriting cities;
    private final PartnershipWriting partnerships;
    private final Changes changes;
    private final Speakers speakers;
    private final Sources sources;
    private final Terms terms;

    CityEditing(CityWriting cities, PartnershipWriting partnerships, Changes changes, Speakers speakers, Sources sources, Terms terms) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.changes = changes;
        this.speakers = speakers;
        this.sources = sources;
        this.terms = terms;
    }

    public boolean mayEdit(Viewer viewer, CityId city) {
        return viewer instanceof Member member && (member.offices().contains(Office.EDITOR) || speakers.speaks(member.id(), city.value()));
    }

    /** For everybody else there is nothing to edit. */
    void mustEdit(Member member, CityId city) {
        if (!mayEdit(member, city)) throw new NotFound("editing " + city);
    }

    /** What others have made meanwhile of properties that this one changes too; empty if all was kept. */
    @Transactional
    Map<Property, String> edit(CityId city, Typed typed, Member by) {
        var said = cities.locked(city);
        var theirs = new EnumMap<Property, String>(Property.class);
        var mine = new EnumMap<Property, String>(Property.class);
        for (var property : typed.touched()) {
            var now = text(property, said);
            if (now.equals(typed.text(property))) continue;
            (now.equals(typed.shown(property)) ? mine : theirs).put(property, now.equals(typed.shown(property)) ? typed.text(property) : now);
        }
        if (theirs.isEmpty() && !mine.isEmpty()) write(city, said, mine, by);
        return theirs;
    }

    String text(Property property, Said said) {
        return property.text(said.shown().byProperty().get(property.code()), terms);
    }

    private void write(CityId city, Said said, Map<Property, String> texts, Member by) {
        var source = sources.idOf(by.isOfSecretariat() ? BY_SECRETARIAT : BY_CITY);
        var edited = new LinkedHashMap<>(said.edited().byProperty());
        texts.forEach((property, text) -> {
            var value = property.value(text, terms);
            var fact = value == null ? null : Fact.of(value, source, SURE);
            changes.note(city, property, said.shown().byProperty().get(property.code()), fact, by, null);
            edited.put(property.code(), fact);
        });
        save(city, said, edited, texts.keySet().stream().anyMatch(Property::isName));
    }

    private void save(CityId city, Said said, Map<String, @Nullable Fact> edited, boolean hasNames) {
        var people = new Edits(edited);
        if (people.over(said.imported()).names().isEmpty()) throw new Refused(Refusal.UNPROCESSABLE, "A city keeps a name.");
        cities.edit(city, said.imported(), people);
        if (hasNames) partnerships.renewNames(city);
    }

    /** Brings back what was shown before this change, unless the property has changed again since. */
    @Transactional
    CityId undo(UUID id, Member by) {
        var change = changes.find(id).filter(one -> mayEdit(by, one.city())).orElseThrow(() -> new NotFound(id));
        var said = cities.locked(change.city());
        var property = change.property();
        var isStill = text(property, said).equals(property.text(change.after(), terms));
        if (!isStill || !changes.note(change.city(), property, said.shown().byProperty().get(property.code()), change.before(), by, id)) {
            throw new Refused(Refusal.CONFLICT, "This has changed again since.");
        }
        var edited = new LinkedHashMap<>(said.edited().byProperty());
        if (Objects.equals(change.before(), said.imported().byProperty().get(property.code()))) edited.remove(property.code());
        else edited.put(property.code(), change.before());
        save(change.city(), said, edited, property.isName());
        return change.city();
    }
}
