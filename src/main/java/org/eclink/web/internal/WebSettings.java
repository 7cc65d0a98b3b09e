package org.eclink.web.internal;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code address} is the public address of the site as it stands in canonical links, feeds and the sitemap;
 * {@code maintenance} answers every page with 503 while somebody works on the data; {@code proxies} are the addresses of
 * the servers in front, which say for whom they ask.
 */
@Validated
@ConfigurationProperties("eclink")
record WebSettings(
        @Pattern(regexp = "https?://[^/\\s]+", message = "must be http:// or https://, a host and nothing after it") String address,
        @DefaultValue("false") boolean maintenance,
        @DefaultValue List<@Pattern(regexp = "[0-9a-fA-F.:]{2,45}", message = "must be addresses such as 127.0.0.1, with commas between them") String> proxies) {}
