package org.eclink.directory.internal.seats;

import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** Who speaks for a place, for its own page. */
@Component
public class Speakers {

    private final Seats seats;
    private final SeatViews views;

    Speakers(Seats seats, SeatViews views) {
        this.seats = seats;
        this.views = views;
    }

    /** Whether this member has a confirmed seat there. */
    public boolean speaks(AccountId account, UUID place) {
        return seats.holds(account, place);
    }

    /** Whoever speaks for one organisation, or has claimed to, does for the other from now on. */
    public void move(UUID organisation, UUID to, AccountId by) {
        seats.move(organisation, to, by);
    }

    /** When they are separated again. */
    public void moveBack(UUID organisation) {
        seats.moveBack(organisation);
    }

    /** Where this member has confirmed seats. */
    public List<SpokenFor> spokenFor(AccountId account, Shell shell) {
        return seats.of(account).stream().filter(Seat::isHeld)
            .map(seat -> new SpokenFor(CityNames.both(seat.place().names(), shell.language()), shell.link(seat.place().path()), views.post(seat, shell))).toList();
    }

    /** {@code path} is the place's, without the language; {@code count} how many seats and desks it has, so that nothing is asked for where there is none. */
    public DesksPage of(UUID place, boolean isCity, String path, int count, Viewer viewer, Shell shell) {
        return new DesksPage(count == 0 ? List.of() : views.desks(seats.desks(place), seats.in(place), viewer instanceof Member member && member.isConfirmed(), shell), isCity, shell.link(path + "/speak"));
    }
}
