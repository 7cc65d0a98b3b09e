package org.eclink.operation.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where health and measurements are served: to this machine only, unless an address says otherwise. */
@ConfigurationProperties("eclink.management")
record ManagementSettings(
        @DefaultValue("8081") @Min(0) @Max(65535) int port,
        @DefaultValue("127.0.0.1") InetAddress address) {}
