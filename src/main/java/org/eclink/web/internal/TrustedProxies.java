package org.eclink.web.internal;

import java.net.InetAddress;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Whom we believe when they say for whom they ask; nobody, unless a setting names them. */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final WebSettings settings;

    TrustedProxies(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (settings.proxies().isEmpty()) return;
        var valve = new RemoteIpValve();
        valve.setInternalProxies(settings.proxies().stream().map(address -> Pattern.quote(InetAddress.ofLiteral(address).getHostAddress())).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
    }
}
