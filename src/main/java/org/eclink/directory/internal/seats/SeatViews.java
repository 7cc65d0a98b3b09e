package org.eclink.directory.internal.seats;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.seats.DesksPage.Desk;
import org.eclink.directory.internal.seats.DesksPage.DeskPerson;
import org.eclink.directory.internal.seats.SeatRow.AlikeName;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seats in a reader's words. */
@Component
class SeatViews {

    private final Members members;
    private final Terms terms;

    SeatViews(Members members, Terms terms) {
        this.members = members;
        this.terms = terms;
    }

    List<SeatRow> rows(List<Seat> seats, Shell shell) {
        var names = members.names(accounts(seats));
        return seats.stream().map(seat -> row(seat, names.get(seat.account()), shell)).toList();
    }

    /** For the secretariat, which decides who somebody is. */
    List<SeatRow> toDecide(List<Seat> seats, Shell shell) {
        var names = members.names(accounts(seats));
        return seats.stream().map(seat -> row(seat, names.get(seat.account()), shell).with(alike(seat.account(), shell))).toList();
    }

    private List<AlikeName> alike(AccountId account, Shell shell) {
        return members.lookingLike(account).entrySet().stream().map(other -> new AlikeName(other.getValue().both(shell.language()), shell.link("/secretariat/members/" + other.getKey()))).toList();
    }

    private SeatRow row(Seat seat, @Nullable PersonName name, Shell shell) {
        return new SeatRow(seat.id().toString(), name == null ? null : name.both(shell.language()), CityNames.both(seat.place().names(), shell.language()),
                shell.link(seat.place().path()), post(seat, shell), seat.reason(), shell.say(seat.state(), "moment", shell.moment(seat.since())),
                Objects.requireNonNullElse(seat.answer(), ""), seat.isOpen(), List.of());
    }

    String post(Seat seat, Shell shell) {
        return seat.post().text(new Wording(terms, shell.language()), shell);
    }

    /** Desk by desk. Visitors see how many serve each; members see the names of those who let them. */
    List<Desk> desks(List<Post> desks, List<Seat> held, boolean isMember, Shell shell) {
        var present = new HashSet<>(members.present(accounts(held)));
        var seats = held.stream().filter(seat -> present.contains(seat.account())).toList();
        var shown = isMember ? accounts(seats) : List.<AccountId>of();
        var listed = new HashSet<>(members.listed(shown));
        var names = members.names(listed);
        return Stream.concat(seats.stream().map(Seat::post).filter(post -> !post.isDesk()), desks.stream()).distinct().map(post -> desk(post, seats.stream().filter(seat -> seat.post().equals(post)).toList(), names, shell)).toList();
    }

    private Desk desk(Post post, List<Seat> seats, Map<AccountId, PersonName> names, Shell shell) {
        var people = seats.stream().filter(seat -> names.containsKey(seat.account()))
            .map(seat -> new DeskPerson(Objects.requireNonNull(names.get(seat.account())).both(shell.language()), shell.link("/people/" + seat.account()))).toList();
        return new Desk(post.text(new Wording(terms, shell.language()), shell), seats.size(), people);
    }

    private static Collection<AccountId> accounts(List<Seat> seats) {
        return seats.stream().map(Seat::account).distinct().toList();
    }
}
