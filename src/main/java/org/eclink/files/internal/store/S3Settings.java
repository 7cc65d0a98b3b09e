package org.eclink.files.internal.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A store that speaks S3, if {@code name} is that of a bucket there; {@code address} is null for Amazon's own. */
@ConfigurationProperties("eclink.files.bucket")
public record S3Settings(@Nullable String name, @Nullable String address, @DefaultValue("us-east-1") String region, @DefaultValue("") String key, @DefaultValue("") String secret) {}
