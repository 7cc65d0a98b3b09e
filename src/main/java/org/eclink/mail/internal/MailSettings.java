package org.eclink.mail.internal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The mail server. {@code security}: {@code starttls} asks for TLS and refuses to go on without, {@code tls} begins with it. */
@Validated
@ConfigurationProperties("eclink.mail")
record MailSettings(@Nullable String server, @DefaultValue("587") @Min(1) @Max(65535) int port, @Nullable String username, @Nullable String password,
        @DefaultValue("starttls") Security security, @DefaultValue("ec-link@localhost") @Email String from) {

    enum Security { STARTTLS, TLS, NONE }
}
