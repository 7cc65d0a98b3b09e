package org.eclink.operation.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings that belong to the application as a whole; application.properties hands them to the libraries. */
@ConfigurationProperties("eclink")
record Settings(@DefaultValue("8080") @Min(0) @Max(65535) int port, @DefaultValue("data") Path data) {}
