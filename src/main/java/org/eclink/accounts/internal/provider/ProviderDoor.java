package org.eclink.accounts.internal.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.letters.AccountLetters;
import org.eclink.accounts.internal.session.Sessions;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a provider's word opens: an account that it is linked to, or one that its owner links or registers now. */
@Component
public class ProviderDoor {

    private static final Duration LASTS = Duration.ofMinutes(10);
    /** The cookie by which a newcomer is known again. */
    public static final String NEWCOMERS = "newcomer";
    public static final Duration FORM_LASTS = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String PROVIDER = "provider";
    private static final String NONCE = "nonce";
    private static final String VERIFIER = "verifier";
    private static final String TO = "to";
    private static final String LANGUAGE = "language";
    private static final String SUBJECT = "subject";
    private static final String ISSUER = "issuer";
    private static final String ADDRESS = "address";
    private static final String NAME = "name";

    private final Dialogue dialogue;
    private final Identities identities;
    private final Accounts accounts;
    private final Ceremonies ceremonies;
    private final Sessions sessions;
    private final AccountLetters letters;
    private final Audit audit;

    ProviderDoor(Dialogue dialogue, Identities identities, Accounts accounts, Ceremonies ceremonies, Sessions sessions, AccountLetters letters, Audit audit) {
        this.dialogue = dialogue;
        this.identities = identities;
        this.accounts = accounts;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
    }

    /** Somebody on the way to a provider: {@code state} comes back with them, in the address and in a cookie of their browser. */
    public record Begun(URI address, Token state) {}

    /**
     * {@code linking}: who is signed in and wants to come in by it from now on. {@code isAsked}: they are to show
     * once more who they are. Empty if the provider cannot be reached.
     */
    public Optional<Begun> begin(Provider provider, @Nullable AccountId linking, String to, String language, boolean isAsked) {
        var nonce = Token.random().text();
        var verifier = Token.random().text();
        var state = ceremonies.begin(Kind.PROVIDER, linking, Map.of(PROVIDER, provider.name(), NONCE, nonce, VERIFIER, verifier, TO, to, LANGUAGE, language), LASTS);
        return dialogue.begin(provider, state.text(), nonce, verifier, isAsked).map(address -> new Begun(address, state));
    }

    /** The language in which somebody has gone to a provider. */
    Optional<String> language(String state) {
        return ceremonies.find(Kind.PROVIDER, state).map(ceremony -> ceremony.carried(LANGUAGE));
    }

    /** Somebody back from a provider; {@code account} is theirs, if one is linked; {@code isProved}: the provider has asked them on this way. */
    public record Back(Claims claims, @Nullable AccountId linking, Optional<Account> account, String to, boolean isProved) {}

    /** Empty if the state was never given out for this provider or is used up, or the code is worth nothing. */
    public Optional<Back> end(Provider provider, String state, String code) {
        return ceremonies.take(Kind.PROVIDER, state).filter(ceremony -> ceremony.carried(PROVIDER).equals(provider.name())).flatMap(ceremony -> back(provider, ceremony, code));
    }

    private Optional<Back> back(Provider provider, Ceremony ceremony, String code) {
        return dialogue.end(provider, code, ceremony.carried(NONCE), ceremony.carried(VERIFIER)).flatMap(claims -> {
            var account = identities.find(provider.issuer(), claims.subject()).flatMap(accounts::find);
            if (account.filter(one -> one.suspended() != null).isPresent()) return Optional.empty();
            return Optional.of(new Back(claims, ceremony.account(), account, ceremony.carried(TO), !claims.authenticated().isBefore(ceremony.made().minus(SKEW))));
        });
    }

    /** False if it opens another account, the account has one of this provider already, or the session that began this has ended. */
    @Transactional
    public boolean link(Provider provider, Claims claims, Member member, Language language) {
        if (!sessions.hold(member)) return false;
        var account = member.id();
        var owner = identities.find(provider.issuer(), claims.subject());
        if (owner.isPresent()) return owner.get().equals(account);
        if (!identities.link(provider.issuer(), claims.subject(), account)) return false;
        audit.note(Audit.Event.PROVIDER_LINKED, account);
        owner(account).ifPresent(address -> letters.providerLinked(address, language));
        return true;
    }

    @Transactional
    public boolean unlink(Provider provider, AccountId account, Language language) {
        if (!identities.unlink(provider.issuer(), account)) return false;
        audit.note(Audit.Event.PROVIDER_UNLINKED, account);
        owner(account).ifPresent(address -> letters.providerUnlinked(address, language));
        return true;
    }

    private Optional<Address> owner(AccountId account) {
        return accounts.find(account).flatMap(Account::ownAddress);
    }

    /** Lets who is back register with what the provider has said. */
    public Token newcomer(Provider provider, Claims claims) {
        return ceremonies.begin(Kind.NEWCOMER, null, Map.of(ISSUER, provider.issuer(), SUBJECT, claims.subject(), ADDRESS, claims.address(), NAME, claims.name()), FORM_LASTS);
    }

    /** What a provider has said of who registers now. */
    public Optional<Newcomer> newcomer(String token) {
        return ceremonies.find(Kind.NEWCOMER, token).map(ProviderDoor::newcomer);
    }

    /** Once. The account is theirs who is back from the provider. */
    @Transactional
    public Optional<Newcomer> welcome(String token, AccountId account) {
        return ceremonies.take(Kind.NEWCOMER, token).map(ProviderDoor::newcomer).filter(one -> identities.link(one.issuer(), one.subject(), account));
    }

    private static Newcomer newcomer(Ceremony ceremony) {
        return new Newcomer(ceremony.carried(ISSUER), ceremony.carried(SUBJECT), ceremony.carried(ADDRESS), ceremony.carried(NAME));
    }
}
