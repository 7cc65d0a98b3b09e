package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import org.eclink.accounts.Viewer.Member;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Gives back what somebody was writing when their session ran out. */
@Pages
class KeptController {

    private final KeptWritings kept;

    KeptController(KeptWritings kept) {
        this.kept = kept;
    }

    @GetMapping("/kept/{token}")
    ModelAndView show(@PathVariable String token, Member member, HttpServletRequest request) {
        var writing = kept.find(token, member.id(), request).orElseThrow(() -> new NotFound("kept writing"));
        return Unstored.page("accounts/kept", new KeptPage(writing.address(), writing.fields()));
    }
}
