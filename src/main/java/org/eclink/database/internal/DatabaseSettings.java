package org.eclink.database.internal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Without a {@code url} the application runs its own PostgreSQL in {@code directory}. */
@ConfigurationProperties("eclink.database")
record DatabaseSettings(@Nullable String url, @DefaultValue("") String username, @DefaultValue("") String password,
        @DefaultValue("data/postgres") Path directory, @DefaultValue("16") int connections) {}
