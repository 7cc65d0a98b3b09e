package org.eclink.interchange.internal;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code securityContact} is where security.txt sends who has found a hole, {@code harvestContact} whom harvesters write to, {@code doiPrefix} the one that DataCite has given to
 * whoever runs this.
 */
@Validated
@ConfigurationProperties("eclink")
public record InterchangeSettings(
        @DefaultValue("mailto:security@ec-link.example") @Pattern(regexp = "(mailto:|https://)\\S+", message = "must be a mailto: or https: address") String securityContact,
        @DefaultValue("harvest@ec-link.example") @Pattern(regexp = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+", message = "must be a mail address") String harvestContact,
        @Nullable @Pattern(regexp = "10\\.\\d{4,9}(\\.\\d+)*", message = "must be a DOI prefix such as 10.5555") String doiPrefix) {}
