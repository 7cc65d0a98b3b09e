package org.eclink.accounts.internal.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.address.ChangingAddress.Outcome;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for another address, and what the links in the two letters lead to. Opening a link changes nothing; its buttons do. */
@Pages
class AddressController {

    private final Accounts accounts;
    private final ChangingAddress changing;
    private final FreshProof proof;
    private final Limits limits;

    AddressController(Accounts accounts, ChangingAddress changing, FreshProof proof, Limits limits) {
        this.accounts = accounts;
        this.changing = changing;
        this.proof = proof;
        this.limits = limits;
    }

    @GetMapping("/account/address")
    ModelAndView show(Member member) {
        proof.mustBegin(member);
        return page(confirmed(member), Field.of("address", ""), HttpStatus.OK);
    }

    @PostMapping("/account/address")
    ModelAndView ask(@RequestParam(defaultValue = "") String address, Shell shell, Member member, Once once, HttpServletRequest request) {
        proof.mustSend(member);
        var account = confirmed(member);
        var wanted = Address.of(address);
        if (wanted.isEmpty()) return page(account, Field.of("address", address).refused("accounts.address.unreadable"), HttpStatus.UNPROCESSABLE_CONTENT);
        if (wanted.equals(Address.of(account.address()))) return page(account, Field.of("address", address).refused("accounts.changeAddress.same"), HttpStatus.UNPROCESSABLE_CONTENT);
        var network = Network.of(request.getRemoteAddr()).text();
        limits.use(Limit.MAIL_FROM_NETWORK, network);
        if (!limits.mayWrite("change", wanted.get().key(), network)) throw new Refused(Refusal.HURRIED, "Too many letters to this address: wait some minutes.");
        return once.write(() -> {
            changing.ask(account, wanted.get(), shell.language());
            return SeeOther.at(shell.link("/account?done=address"));
        });
    }

    /** Who has not confirmed one yet corrects it on the account's page. */
    private Account confirmed(Member member) {
        return accounts.find(member.id()).filter(Account::isConfirmed).orElseThrow(() -> new NotFound(member.id()));
    }

    @PostMapping("/account/address/stop")
    ModelAndView stop(Shell shell, Member member, Once once) {
        return once.write(() -> {
            changing.stop(member.id());
            return SeeOther.at(shell.link("/account?done=stopped"));
        });
    }

    @GetMapping("/change-address/{token}")
    ModelAndView choose(@PathVariable String token, Shell shell, Viewer viewer) {
        var asked = changing.asked(token);
        if (asked.filter(one -> !one.mayAgree(viewer)).isPresent()) return door(token, shell);
        return asked.map(one -> answer(new ChangeAddressPage(token, one.address().text(), "accounts.changeAddress.title"), HttpStatus.OK)).orElseGet(AddressController::gone);
    }

    private static ModelAndView door(String token, Shell shell) {
        return SeeOther.at(shell.link("/sign-in?to=" + URLEncoder.encode(shell.link("/change-address/" + token), StandardCharsets.UTF_8)));
    }

    /** {@code answer} is {@code yes}, at the new address by the account's own member alone, or {@code no}, which stops it for both. */
    @PostMapping("/change-address/{token}")
    ModelAndView agree(@PathVariable String token, @RequestParam(defaultValue = "") String answer, Shell shell, Viewer viewer, Once once) {
        if (answer.equals("yes") && changing.asked(token).filter(one -> !one.mayAgree(viewer)).isPresent()) return door(token, shell);
        return once.write(() -> switch (answer) {
            case "yes" -> agreed(changing.agree(token), shell);
            case "no" -> changing.stop(token) ? SeeOther.at(shell.link("/sign-in?done=stopped")) : gone();
            default -> gone();
        });
    }

    private static ModelAndView agreed(Outcome outcome, Shell shell) {
        return switch (outcome) {
            case GONE -> gone();
            case HALF -> SeeOther.at(shell.link("/sign-in?done=half"));
            case CHANGED -> SeeOther.at(shell.link("/sign-in?done=changed"));
        };
    }

    private static ModelAndView page(Account account, Field address, HttpStatus status) {
        return Unstored.page("accounts/address", new AddressPage(account.address(), address), status);
    }

    private static ModelAndView gone() {
        return answer(new ChangeAddressPage("", "", "accounts.link.gone"), HttpStatus.NOT_FOUND);
    }

    private static ModelAndView answer(ChangeAddressPage page, HttpStatus status) {
        return Unstored.page("accounts/changeAddress", page, status);
    }
}
