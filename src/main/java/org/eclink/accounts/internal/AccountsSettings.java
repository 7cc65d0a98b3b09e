package org.eclink.accounts.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code demo}: a small cast of members who do not exist, to try EC-Link with. */
@ConfigurationProperties("eclink")
record AccountsSettings(@DefaultValue("false") boolean demo) {}
