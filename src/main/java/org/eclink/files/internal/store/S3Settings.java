package org.eclink.files.internal.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A store that speaks S3, if {@code bucket} names one there; {@code address} is null for Amazon's own. */
@ConfigurationProperties("eclink.files.s3")
public record S3Settings(@Nullable String bucket, @Nullable String address, @DefaultValue("us-east-1") String region, @DefaultValue("") String key, @DefaultValue("") String secret) {}
