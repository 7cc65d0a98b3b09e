package org.eclink.accounts.internal.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.address.ChangingAddress;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.own.AccountPage.PasskeyRow;
import org.eclink.accounts.internal.own.AccountPage.ProviderRow;
import org.eclink.accounts.internal.own.AccountPage.SessionRow;
import org.eclink.accounts.internal.passkey.PasskeyDoor;
import org.eclink.accounts.internal.provider.Identities;
import org.eclink.accounts.internal.provider.Providers;
import org.eclink.accounts.internal.registration.Registration;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.Sessions;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class AccountController {

    /** What may have been done, and the message that says so. */
    private static final Map<String, String> DONE = Map.of("registered", "accounts.done.registered", "confirmed", "accounts.done.confirmed",
        "sent", "accounts.done.sent", "ended", "accounts.done.ended", "saved", "accounts.done.saved", "password", "accounts.done.password",
        "later", "accounts.done.later",
        "address", "accounts.done.address", "half", "accounts.changeAddress.half", "changed", "accounts.changeAddress.done");
    private static final Map<String, String> DONE_TO_KEYS = Map.of("passkey", "accounts.done.passkey", "removed", "accounts.done.removed", "stopped", "accounts.done.stopped",
        "linked", "accounts.provider.linked", "notLinked", "accounts.provider.notLinked", "unlinked", "accounts.provider.unlinked", "lastWay", "accounts.provider.lastWay",
        "confirmFirst", "accounts.done.confirmFirst");

    private final Accounts accounts;
    private final Sessions sessions;
    private final Registration registration;
    private final ChangingAddress addresses;
    private final PasskeyDoor passkeys;
    private final SecondStep second;
    private final Providers providers;
    private final Identities identities;
    private final Limits limits;
    private final Audit audit;

    AccountController(Accounts accounts, Sessions sessions, Registration registration, ChangingAddress addresses, PasskeyDoor passkeys, SecondStep second, Providers providers, Identities identities, Limits limits, Audit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.registration = registration;
        this.addresses = addresses;
        this.passkeys = passkeys;
        this.second = second;
        this.providers = providers;
        this.identities = identities;
        this.limits = limits;
        this.audit = audit;
    }

    @GetMapping("/account")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        var account = accounts.get(member.id());
        return view(page(account, Field.of("address", account.address()), member, DONE.getOrDefault(done, DONE_TO_KEYS.get(done)), shell), HttpStatus.OK);
    }

    private static ModelAndView view(AccountPage page, HttpStatus status) {
        return Unstored.page("accounts/account", page, status);
    }

    private AccountPage page(Account account, Field address, Member member, @Nullable String done, Shell shell) {
        var rows = sessions.of(member.id()).stream().map(session -> new SessionRow(Device.of(session.device()).name(), shell.moment(session.began()),
                shell.moment(session.seen()), session.id().equals(member.session()) ? "" : session.id().toString())).toList();
        return new AccountPage(account.name().both(shell.language()), account.address(), account.isConfirmed(), account.since().isPresent(), done,
                account.isConfirmed() ? null : address, addresses.of(account.id()).map(change -> change.address().text()).orElse(""), account.password() != null, second.isOn(account.id()), keys(account, shell), providers(account), rows);
    }

    private List<PasskeyRow> keys(Account account, Shell shell) {
        return passkeys.of(account.id()).stream().map(key -> new PasskeyRow(key.id(), Device.of(key.device()).name(), shell.moment(key.made()), moment(key.used(), shell))).toList();
    }

    private List<ProviderRow> providers(Account account) {
        var linked = providers.all().isEmpty() ? List.<String>of() : identities.issuers(account.id());
        return providers.all().stream().map(provider -> new ProviderRow(provider.name(), provider.label(), linked.contains(provider.issuer()))).toList();
    }

    private static String moment(@Nullable Instant at, Shell shell) {
        return at == null ? "" : shell.moment(at);
    }

    /** Another letter, to the address as it stands or as it is corrected here. */
    @PostMapping("/account/address/confirm")
    ModelAndView sendAgain(@RequestParam(defaultValue = "") String address, Shell shell, Member member, Once once, HttpServletRequest request) {
        var account = accounts.get(member.id());
        var corrected = Address.of(address);
        if (corrected.isEmpty()) {
            var refused = Field.of("address", address).refused("accounts.address.unreadable");
            return view(page(account, refused, member, null, shell), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        limits.use(Limit.MAIL_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        if (!limits.mayWrite("confirm", corrected.get().key(), Network.of(request.getRemoteAddr()).text())) throw new Refused(Refusal.HURRIED, "Too many letters to this address: wait some minutes.");
        return once.write(() -> {
            if (!account.isConfirmed()) registration.sendAgain(account.id(), corrected.get(), shell.language());
            return SeeOther.at(shell.link("/account?done=sent"));
        });
    }

    @PostMapping("/account/sessions/{id}/end")
    ModelAndView end(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return once.write(() -> {
            if (!sessions.end(member.id(), id)) throw new NotFound(id);
            audit.note(Audit.Event.SESSION_ENDED, member.id());
            return SeeOther.at(shell.link("/account?done=ended"));
        });
    }
}
