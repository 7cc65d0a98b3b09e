package org.eclink.accounts.internal;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code demo}: a small cast of members who do not exist, to try EC-Link with. {@code operator}: who answers for it, as the terms of use say. {@code providerKeys}: OpenID providers. */
@ConfigurationProperties("eclink")
public record AccountsSettings(@DefaultValue("false") boolean demo, @DefaultValue("") String operator,
        @DefaultValue("") @Pattern(regexp = PROVIDERS, message = "for each provider its name, issuer, client id and client secret, with spaces between them and a semicolon before the next one")
        String providerKeys) {

    private static final String PROVIDERS = "\\s*(\\S+\\s+https?://\\S+\\s+\\S+\\s+[^\\s;]+\\s*(;\\s*|$))*";
}
