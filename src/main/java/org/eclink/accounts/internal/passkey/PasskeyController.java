package org.eclink.accounts.internal.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Adding and removing a member's keys, and what a browser is to be asked. */
@Pages
class PasskeyController {

    private static final int LONGEST_DEVICE = 200;

    private final PasskeyDoor door;
    private final Passkeys passkeys;
    private final FreshProof proof;
    private final Limits limits;
    private final Audit audit;
    private final JsonMapper json;

    PasskeyController(PasskeyDoor door, Passkeys passkeys, FreshProof proof, Limits limits, Audit audit, JsonMapper json) {
        this.door = door;
        this.passkeys = passkeys;
        this.proof = proof;
        this.limits = limits;
        this.audit = audit;
        this.json = json;
    }

    /** What the script hands to the browser, so that somebody can come in. */
    @PostMapping("/sign-in/passkey/challenge")
    ResponseEntity<String> ask(HttpServletRequest request) {
        limits.use(Limit.PASSWORD_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        return asked(door.ask());
    }

    @GetMapping("/account/passkeys")
    ModelAndView show(Member member) {
        proof.mustBegin(member);
        return page(false, HttpStatus.OK);
    }

    @PostMapping("/account/passkeys/challenge")
    ResponseEntity<String> askForNew(Shell shell, Member member) {
        proof.mustSend(member);
        return asked(door.askForNew(member.id(), member.name().in(shell.language())));
    }

    private ResponseEntity<String> asked(PasskeyDoor.Asked asked) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store")
            .body(json.writeValueAsString(Map.of("token", asked.token(), "options", asked.options())));
    }

    @PostMapping("/account/passkeys")
    ModelAndView add(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String answer,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String device, Shell shell, Member member, Once once) {
        proof.mustSend(member);
        return once.write(() -> door.add(member.id(), token, answer, device.substring(0, Math.min(LONGEST_DEVICE, device.length())), shell.language())
            ? SeeOther.at(shell.link("/account?done=passkey")) : page(true, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/account/passkeys/{id}/remove")
    ModelAndView remove(@PathVariable String id, Shell shell, Member member, Once once) {
        proof.mustBegin(member);
        return once.write(() -> {
            if (!passkeys.remove(member.id(), id)) throw new NotFound(id);
            audit.note(Audit.Event.PASSKEY_REMOVED, member.id());
            door.tellRemoved(member.id(), shell.language());
            return SeeOther.at(shell.link("/account?done=removed"));
        });
    }

    private static ModelAndView page(boolean hasFailed, HttpStatus status) {
        return Unstored.page("accounts/passkey", new PasskeyPage(hasFailed), status);
    }
}
