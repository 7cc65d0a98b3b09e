package org.eclink.directory.internal.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.directory.internal.place.PlaceRows;
import org.springframework.stereotype.Component;

@Component
class SpokenPlaces implements Places {

    private final PlaceRows rows;
    private final Seats seats;

    SpokenPlaces(PlaceRows rows, Seats seats) {
        this.rows = rows;
        this.seats = seats;
    }

    @Override
    public Place city(String slug) {
        return rows.city(slug);
    }

    @Override
    public Place organisation(String slug) {
        return rows.organisation(slug);
    }

    @Override
    public Map<UUID, Place> all(Collection<UUID> ids) {
        return rows.all(ids);
    }

    @Override
    public Map<String, Place> cities(Collection<String> names) {
        return rows.cities(names);
    }

    @Override
    public Map<String, Place> organisations(Collection<String> names) {
        return rows.organisations(names);
    }

    @Override
    public Set<UUID> ids(Collection<Place> places) {
        return rows.ids(places);
    }

    @Override
    public List<Place> spokenForBy(AccountId account) {
        return seats.of(account).stream().filter(Seat::isHeld).map(Seat::place).distinct().toList();
    }

    @Override
    public boolean speaks(AccountId account, UUID place) {
        return seats.holds(account, place);
    }
}
