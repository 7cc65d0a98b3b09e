package org.eclink.accounts.internal.secretariat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Office;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.address.ChangingAddress;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The members as the secretariat sees them, and what an administrator can do for them. */
@Pages
class MembersController {

    private static final int PAGE = 50;

    private final Accounts accounts;
    private final Offices offices;
    private final Secretariat secretariat;
    private final ChangingAddress addresses;
    private final SecondStep second;
    private final Members members;
    private final FreshProof proof;
    private final Audit audit;

    MembersController(Accounts accounts, Offices offices, Secretariat secretariat, ChangingAddress addresses, SecondStep second, Members members, FreshProof proof, Audit audit) {
        this.accounts = accounts;
        this.offices = offices;
        this.secretariat = secretariat;
        this.addresses = addresses;
        this.second = second;
        this.members = members;
        this.proof = proof;
        this.audit = audit;
    }

    /** {@code address} leads straight to the member who has it. */
    @GetMapping("/secretariat/members")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String address, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var found = Address.of(address).flatMap(accounts::owner);
        if (found.isPresent()) return SeeOther.at(shell.link("/secretariat/members/" + found.get().id()));
        var pagination = DeskController.pagination(page, accounts.countMembers(), "/secretariat/members", shell);
        var rows = accounts.members(PAGE * (page - 1), PAGE).stream().map(account -> DeskController.row(account, shell)).toList();
        return Unstored.page("accounts/members", new MembersPage(rows, pagination, address));
    }

    @GetMapping("/secretariat/members/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var account = accounts.get(new AccountId(id));
        var theirs = offices.of(account.id());
        var choices = Arrays.stream(Office.values()).map(office -> new MemberPage.Choice(office.code(), office.key(), theirs.contains(office))).toList();
        return Unstored.page("accounts/member", new MemberPage(DeskController.row(account, shell), choices, changing(account), second.isOn(account.id()), member.isAdministrator(), done.equals("saved")));
    }

    private String changing(Account account) {
        return addresses.of(account.id()).filter(change -> !change.isAgreedByOld()).map(change -> change.address().text()).orElse("");
    }

    /** For who can no longer read letters to the old address. */
    @PostMapping("/secretariat/members/{id}/address")
    ModelAndView agree(@PathVariable UUID id, @RequestParam(defaultValue = "") String address, Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        proof.mustSend(member);
        if (id.equals(member.id().value())) throw new Refused(Refusal.FORBIDDEN, "One does not vouch for oneself.");
        return once.write(() -> {
            if (!addresses.vouch(new AccountId(id), address, member.id())) throw new NotFound(id);
            return saved(id, shell);
        });
    }

    /** For who has lost telephone and paper. */
    @PostMapping("/secretariat/members/{id}/second-step/off")
    ModelAndView turnOff(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        proof.mustSend(member);
        if (id.equals(member.id().value())) throw new Refused(Refusal.FORBIDDEN, "One does not vouch for oneself.");
        return once.write(() -> {
            var account = accounts.get(new AccountId(id));
            if (!second.turnOff(account, member.id(), members.language(account.id()))) throw new NotFound(id);
            return saved(id, shell);
        });
    }

    /** {@code shown} are those that the form showed: what is the same was not touched, whatever somebody else has made of it meanwhile. */
    @PostMapping("/secretariat/members/{id}/offices")
    ModelAndView give(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> office, @RequestParam(defaultValue = "") List<String> shown, Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        proof.mustSend(member);
        var wanted = wanted(office);
        var before = wanted(shown);
        return once.write(() -> {
            secretariat.give(new AccountId(id), before, wanted, member.id());
            return saved(id, shell);
        });
    }

    private static Set<Office> wanted(List<String> codes) {
        return Arrays.stream(Office.values()).filter(office -> codes.contains(office.code())).collect(Collectors.toUnmodifiableSet());
    }

    @PostMapping("/secretariat/members/{id}/suspend")
    ModelAndView suspend(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        proof.mustSend(member);
        return once.write(() -> {
            secretariat.suspend(new AccountId(id), member.id());
            return saved(id, shell);
        });
    }

    @PostMapping("/secretariat/members/{id}/restore")
    ModelAndView restore(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeAdministrator();
        proof.mustSend(member);
        return once.write(() -> {
            secretariat.restore(new AccountId(id), member.id());
            return saved(id, shell);
        });
    }

    private static ModelAndView saved(UUID id, Shell shell) {
        return SeeOther.at(shell.link("/secretariat/members/" + id + "?done=saved"));
    }

    /** {@code before} is the id of the entry after which, in time, the page ends. */
    @GetMapping("/secretariat/audit")
    ModelAndView audit(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Shell shell, Member member) {
        member.mustBeAdministrator();
        var entries = audit.before(before, PAGE + 1);
        var shown = entries.stream().limit(PAGE).map(entry -> new AuditPage.Row(shell.moment(entry.at()), entry.event(), id(entry.account()), id(entry.by()))).toList();
        var older = entries.size() > PAGE ? shell.link("/secretariat/audit?before=" + entries.get(PAGE - 1).id()) : "";
        return Unstored.page("accounts/audit", new AuditPage(shown, older));
    }

    private static String id(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
