package org.eclink.accounts.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code demo}: a small cast of members who do not exist, to try EC-Link with. {@code operator}: who answers for it, as the terms of use say. */
@ConfigurationProperties("eclink")
public record AccountsSettings(@DefaultValue("false") boolean demo, @DefaultValue("") String operator) {}
