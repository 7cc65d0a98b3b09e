package org.eclink.accounts.internal.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclink.accounts.AskedMail;
import org.eclink.accounts.MailAddress;
import org.eclink.accounts.internal.account.Address;
import org.springframework.stereotype.Component;

@Component
class CountedMail implements AskedMail {

    private final Limits limits;

    CountedMail(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<MailAddress> read(String typed) {
        return Address.of(typed).map(address -> new MailAddress(address.text(), address.key()));
    }

    @Override
    public boolean mayWrite(String kind, MailAddress address, HttpServletRequest request) {
        var network = Network.of(request.getRemoteAddr()).text();
        limits.use(Limit.MAIL_FROM_NETWORK, network);
        return limits.mayWrite(kind, address.key(), network);
    }
}
