package org.eclink.directory.internal.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer.Member;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with their profiles, and the secretariat with requests to be verified; nobody decides on their own. */
@Service
class Profiles {

    private static final Profile BLANK = new Profile("", List.of(), List.of(), "", null, List.of(), "");

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;

    private final Persons persons;
    private final Verifications verifications;
    private final Members members;
    private final Clock clock;

    Profiles(Persons persons, Verifications verifications, Members members, Clock clock) {
        this.persons = persons;
        this.verifications = verifications;
        this.members = members;
        this.clock = clock;
    }

    /** A member who has never been listed has a blank one, which members may see once there is something in it. */
    Person own(Member member) {
        return persons.find(member.id()).orElseGet(() -> {
            var readers = new EnumMap<ProfileField, Audience>(ProfileField.class);
            Arrays.stream(ProfileField.values()).forEach(field -> readers.put(field, Audience.MEMBERS));
            return new Person(member.id(), 0, member.name(), false, BLANK, readers, null, 0);
        });
    }

    /** Who sees the name is whom the member lets see that they are here at all. */
    @Transactional
    void save(Member member, Profile profile, Map<ProfileField, Audience> readers, int version) {
        persons.hold(member.id());
        var name = readers.getOrDefault(ProfileField.NAME, Audience.NOBODY);
        var isListed = name != Audience.NOBODY;
        members.list(member.id(), isListed);
        persons.know(member.id(), name(member), isListed);
        var kept = new EnumMap<>(readers);
        if (!isListed) kept.put(ProfileField.NAME, Audience.MEMBERS);
        if (!persons.save(member.id(), profile, kept, version)) throw new Refused(Refusal.CONFLICT, "This profile has been saved in another window since.");
    }

    List<Verification> asked(Member member) {
        return verifications.of(member.id());
    }

    @Transactional
    void ask(Member member, String reason) {
        persons.hold(member.id());
        if (verifications.count(member.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many requests today: go on tomorrow.");
        if (persons.find(member.id()).isEmpty()) persons.know(member.id(), name(member), false);
        if (!verifications.ask(member.id(), reason)) throw new Refused(Refusal.CONFLICT, "This has been asked already.");
    }

    private PersonName name(Member member) {
        return members.names(List.of(member.id())).getOrDefault(member.id(), member.name());
    }

    @Transactional
    void endOwn(Member member) {
        var open = verifications.of(member.id()).stream().filter(one -> one.isWaiting() || one.isHeld()).findFirst().orElseThrow(() -> new NotFound("verification"));
        end(open, member.id());
    }

    /** {@code answer} is what whoever refuses says. */
    @Transactional
    void decide(UUID id, boolean isVerified, @Nullable String answer, Member by) {
        var asked = verifications.find(id).filter(one -> !one.account().equals(by.id())).orElseThrow(() -> new NotFound(id));
        if (!verifications.decide(id, by.id(), isVerified, answer)) throw decided();
        persons.moveRevision();
        tell(asked.account(), isVerified ? "verified" : "unverified");
    }

    @Transactional
    void end(UUID id, Member by) {
        var held = verifications.find(id).filter(Verification::isHeld).orElseThrow(() -> new NotFound(id));
        end(held, by.id());
        tell(held.account(), "verificationEnded");
    }

    private void end(Verification open, AccountId by) {
        if (!verifications.end(open.id(), by)) throw decided();
        persons.moveRevision();
    }

    private void tell(AccountId account, String what) {
        members.tell(account, "directory.letter." + what + ".subject", "directory.letter." + what + ".text", Map.of(), "/profile");
    }

    private static Refused decided() {
        return new Refused(Refusal.CONFLICT, "Somebody else has decided on it, or it has ended.");
    }
}
