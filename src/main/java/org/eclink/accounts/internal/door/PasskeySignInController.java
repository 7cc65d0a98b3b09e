package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclink.accounts.internal.passkey.PasskeyDoor;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in by a passkey: the device has recognised its owner, so nothing else is asked. */
@Pages
class PasskeySignInController {

    private final PasskeyDoor passkeys;
    private final SignIn signIn;

    PasskeySignInController(PasskeyDoor passkeys, SignIn signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    /** A challenge is good once and each is counted when it is given out, so guessing is pointless. A form sent twice is refused the second time; by then its sender is signed in. */
    @PostMapping("/sign-in/passkey")
    ModelAndView signIn(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "") String to,
            Shell shell, HttpServletRequest request, HttpServletResponse response) {
        var isIn = passkeys.opened(token, answer).filter(account -> signIn.begin(account, List.of(SignIn.PASSKEY), request, response)).isPresent();
        return SeeOther.at(isIn ? Destination.of(to, shell) : shell.link("/sign-in?done=nokey"));
    }
}
