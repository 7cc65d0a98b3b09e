package org.eclink.directory.internal.seats;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.web.Language;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims and what becomes of them. A place's head decides, or the secretariat; nobody decides on their own claim. For everybody else a
 * claim does not exist.
 */
@Service
class Seating {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 20;

    private final Seats seats;
    private final Members members;
    private final Clock clock;

    Seating(Seats seats, Members members, Clock clock) {
        this.seats = seats;
        this.members = members;
        this.clock = clock;
    }

    /** False if they have or have claimed this already. Heads of the place hear of it. */
    @Transactional
    boolean claim(Member member, Place place, Post post, String reason) {
        if (seats.countClaims(member.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many claims today: go on tomorrow.");
        if (!seats.claim(member.id(), place, post, reason)) return false;
        for (var head : seats.heads(place.id())) members.tell(head, "directory.letter.claim.subject", "directory.letter.claim.text", Map.of("place", name(place, members.language(head))), "/seats");
        return true;
    }

    @Transactional
    void confirm(UUID id, Member by) {
        var seat = toDecide(id, by);
        if (!seats.confirm(id, by.id())) throw decided();
        tell(seat, "directory.letter.confirmed.subject", "directory.letter.confirmed.text");
    }

    @Transactional
    void refuse(UUID id, @Nullable String answer, Member by) {
        var seat = toDecide(id, by);
        if (!seats.refuse(id, by.id(), answer)) throw decided();
        tell(seat, "directory.letter.refused.subject", "directory.letter.refused.text");
    }

    private Seat toDecide(UUID id, Member by) {
        return seats.find(id).filter(seat -> !seat.account().equals(by.id()) && mayDecide(seat, by)).orElseThrow(() -> new NotFound(id));
    }

    /** By who has it, by a head of the place or by the secretariat. */
    @Transactional
    void end(UUID id, Member by) {
        var seat = seats.find(id).filter(one -> one.account().equals(by.id()) || mayDecide(one, by)).orElseThrow(() -> new NotFound(id));
        if (!seats.end(id, by.id())) throw decided();
        if (!seat.account().equals(by.id())) tell(seat, "directory.letter.ended.subject", "directory.letter.ended.text");
    }

    private boolean mayDecide(Seat seat, Member member) {
        return member.isOfSecretariat() || seats.isHead(member.id(), seat.place().id());
    }

    private void tell(Seat seat, String subject, String text) {
        members.tell(seat.account(), subject, text, Map.of("place", name(seat.place(), members.language(seat.account()))), "/seats");
    }

    private static String name(Place place, Language language) {
        return CityNames.mine(place.names(), language);
    }

    private static Refused decided() {
        return new Refused(Refusal.CONFLICT, "Somebody else has decided on it, or it has ended.");
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        seats.endAll(closed.account());
    }
}
