package org.eclink.database.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Without a {@code url} the application runs its own PostgreSQL in {@code directory}. */
@ConfigurationProperties("eclink.database")
record DatabaseSettings(
        @Nullable @Pattern(regexp = "jdbc:postgresql:.+", message = "an address such as jdbc:postgresql://host/eclink")
        String url,
        @DefaultValue("eclink") String username,
        @DefaultValue("") String password,
        @DefaultValue("data/postgres") Path directory,
        @Nullable Path programs,
        @DefaultValue("16") @Min(2) @Max(200) int connections) {

    DatabaseSettings {
        if (url != null && url.isBlank()) url = null;
    }

    /** Unpacked beside the data unless a place is given, so that nothing is left outside the data directory. */
    Path programsDirectory() {
        return programs == null ? directory.resolve("programs") : programs;
    }
}
