package org.eclink.accounts.internal.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has registered. {@code confirmed} is when they showed that the address is theirs, {@code admitted} when they
 * became a member: by that, or because the secretariat vouched for them. Without a {@code password} they come in by a passkey
 * or a provider. {@code suspended} is since when the secretariat keeps them out.
 */
public record Account(AccountId id, PersonName name, String address, @Nullable Instant confirmed, @Nullable Instant admitted, @Nullable String password,
        List<String> languages, String zone, Instant registered, boolean needsVouching, @Nullable Instant suspended, int version) {

    /** What its owner says of themselves anew, having read this version. */
    public Account saying(PersonName newName, List<String> newLanguages, String newZone, int read) {
        return new Account(id, newName, address, confirmed, admitted, password, newLanguages, newZone, registered, needsVouching, suspended, read);
    }

    /** What others know of them, and a password is therefore not made of. */
    public Stream<String> known() {
        return Stream.of(address, name.latin(), name.chinese()).filter(Objects::nonNull);
    }

    /** And not kept out. */
    public boolean isMember() {
        return admitted != null && suspended == null;
    }

    /** Where to write to them about their account; empty while the address is only claimed. */
    public Optional<Address> ownAddress() {
        return isConfirmed() ? Address.of(address) : Optional.empty();
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(admitted);
    }
}
