package org.eclink.interchange.internal;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** {@code securityContact}: where security.txt sends who has found a hole. */
@Validated
@ConfigurationProperties("eclink")
record InterchangeSettings(
        @DefaultValue("mailto:security@ec-link.example") @Pattern(regexp = "(mailto:|https://)\\S+", message = "must be a mailto: or https: address") String securityContact) {}
