package org.eclink.accounts.internal.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.MemberForm;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.TypedName;
import org.eclink.accounts.internal.provider.Newcomer;
import org.eclink.web.Field;
import org.eclink.web.Language;

/** What somebody typed to register, each field with what is wrong with it. */
public record RegistrationForm(MemberForm member, Field address, Field password, Field terms, Field listed, Field news) {

    private static final String GIVEN = "yes";

    static RegistrationForm empty(Language reader) {
        return new RegistrationForm(MemberForm.empty(reader), Field.of("address", ""), Field.of("password", ""), Field.of("terms", ""), Field.of("listed", ""), Field.of("news", ""));
    }

    static RegistrationForm of(Map<String, List<String>> typed) {
        return new RegistrationForm(MemberForm.of(typed), MemberForm.field(typed, "address"), MemberForm.field(typed, "password"), MemberForm.field(typed, "terms"),
                MemberForm.field(typed, "listed"), MemberForm.field(typed, "news"));
    }

    /** With what a provider has said: a name of either script, and an address. */
    RegistrationForm told(Newcomer newcomer) {
        var isChinese = TypedName.of(newcomer.name()).refusalAsChinese().isEmpty();
        var isLatin = TypedName.of(newcomer.name()).refusalAsLatin().isEmpty();
        return new RegistrationForm(member.named(isChinese ? newcomer.name() : "", isLatin ? newcomer.name() : ""), Field.of("address", newcomer.address()), password, terms, listed, news);
    }

    /** Says beside each field what is wrong with it. Whoever comes in by a provider may do without a password. */
    RegistrationForm checked(boolean needsPassword) {
        var known = Stream.of(member.chinese().value(), member.latin().value(), address.value());
        return new RegistrationForm(member.checked(),
                MemberForm.refused(address, Address.of(address.value()).isPresent() ? Optional.empty() : Optional.of("accounts.address.unreadable")),
                MemberForm.refused(password, needsPassword || !password.value().isEmpty() ? NewPassword.refusal(password.value(), known) : Optional.empty()),
                MemberForm.refused(terms, isGiven(terms) ? Optional.empty() : Optional.of("accounts.terms.needed")), listed, news);
    }

    public boolean isRefused() {
        return member.isRefused() || Stream.of(address, password, terms).anyMatch(Field::isRefused);
    }

    /** Of a form that is not refused. */
    Address readAddress() {
        return Address.of(address.value()).orElseThrow();
    }

    static boolean isGiven(Field consent) {
        return consent.value().equals(GIVEN);
    }
}
