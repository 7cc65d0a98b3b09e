package org.eclink.files.internal.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code largest}: of one file; {@code daily}: what a member may send in a day; {@code unfinished}: how long a broken upload waits. {@code readers}: how many processes read
 * files at once on this node, each with {@code readerMemory} and for {@code patience} at most. {@code scanner}: host and port of clamd.
 */
@ConfigurationProperties("eclink.files")
public record FilesSettings(@DefaultValue("data/files") Path directory, @DefaultValue("1GB") DataSize largest, @DefaultValue("5GB") DataSize daily, @DefaultValue("7d") Duration unfinished,
        @DefaultValue("2") @Min(1) @Max(32) int readers, @DefaultValue("256MB") DataSize readerMemory, @DefaultValue("2m") Duration patience,
        @Nullable @Pattern(regexp = "[^\\s:]+:\\d{1,5}", message = "a host and a port, such as localhost:3310") String scanner) {}
