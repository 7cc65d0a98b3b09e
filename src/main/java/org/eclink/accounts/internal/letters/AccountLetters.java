package org.eclink.accounts.internal.letters;

import java.util.List;
import java.util.Map;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.mail.Letter;
import org.eclink.mail.Outbox;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** The letters about an account, in the language its owner was reading. */
@Component
public class AccountLetters {

    private final Outbox outbox;
    private final Site site;

    AccountLetters(Outbox outbox, Site site) {
        this.outbox = outbox;
        this.site = site;
    }

    public void confirm(Address address, Token token, Language language) {
        post(address, language, "accounts.letter.confirm.subject", "accounts.letter.confirm.text", "/confirm/" + token.text(), "accounts.letter.confirm.else");
    }

    public void alreadyHere(Address address, Language language) {
        post(address, language, "accounts.letter.here.subject", "accounts.letter.here.text", "/sign-in", "accounts.letter.here.else");
    }

    public void reset(Address address, Token token, Language language) {
        post(address, language, "accounts.letter.reset.subject", "accounts.letter.reset.text", "/reset/" + token.text(), "accounts.letter.reset.else");
    }

    /** Whoever did it, the owner hears of it. */
    public void passwordChanged(Address address, Language language) {
        post(address, language, "accounts.letter.changed.subject", "accounts.letter.changed.text", "/reset", "accounts.letter.changed.else");
    }

    public void closed(Address address, Language language) {
        post(address, language, "accounts.letter.closed.subject", "accounts.letter.closed.text", "/register", "accounts.letter.closed.else");
    }

    /** To the address that an account is to have. */
    public void newAddress(Address address, Token token, Language language) {
        post(address, language, "accounts.letter.newAddress.subject", "accounts.letter.newAddress.text", "/change-address/" + token.text(), "accounts.letter.newAddress.else");
    }

    /** To the address that an account has had. */
    public void oldAddress(Address address, Token token, Language language) {
        post(address, language, "accounts.letter.oldAddress.subject", "accounts.letter.oldAddress.text", "/change-address/" + token.text(), "accounts.letter.oldAddress.else");
    }

    public void providerLinked(Address address, Language language) {
        post(address, language, "accounts.letter.linked.subject", "accounts.letter.linked.text", "/account", "accounts.letter.closed.else");
    }

    public void providerUnlinked(Address address, Language language) {
        post(address, language, "accounts.letter.unlinked.subject", "accounts.letter.unlinked.text", "/account", "accounts.letter.closed.else");
    }

    /** To the address that an account had until now. */
    public void addressChanged(Address address, Language language) {
        post(address, language, "accounts.letter.moved.subject", "accounts.letter.moved.text", "/sign-in", "accounts.letter.closed.else");
    }

    public void passkeyAdded(Address address, Language language) {
        post(address, language, "accounts.letter.passkey.subject", "accounts.letter.passkey.text", "/account", "accounts.letter.passkey.else");
    }

    public void passkeyRemoved(Address address, Language language) {
        post(address, language, "accounts.letter.unkeyed.subject", "accounts.letter.unkeyed.text", "/account", "accounts.letter.closed.else");
    }

    public void taken(Address address, Language language) {
        post(address, language, "accounts.letter.taken.subject", "accounts.letter.taken.text", "/account", "accounts.letter.closed.else");
    }

    public void secondStepOn(Address address, Language language) {
        post(address, language, "accounts.letter.secondOn.subject", "accounts.letter.secondOn.text", "/account", "accounts.letter.closed.else");
    }

    public void secondStepOff(Address address, Language language) {
        post(address, language, "accounts.letter.secondOff.subject", "accounts.letter.secondOff.text", "/account", "accounts.letter.closed.else");
    }

    /** To whoever asked for a new password for an address that nobody has confirmed. */
    public void nobodyHere(Address address, Language language) {
        post(address, language, "accounts.letter.nobody.subject", "accounts.letter.nobody.text", "/register", "accounts.letter.nobody.else");
    }

    private void post(Address address, Language language, String subject, String text, String path, String otherwise) {
        outbox.post(new Letter(address.text(), language, say(language, subject), List.of(say(language, "accounts.letter.greeting"), say(language, text)),
            site.address() + "/" + language.code() + path, List.of(say(language, otherwise), say(language, "accounts.letter.close"))));
    }

    private String say(Language language, String key) {
        return site.say(language, key, Map.of());
    }
}
