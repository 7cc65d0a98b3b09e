package org.eclink.search.internal.keeping;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code directory} is where this machine's indexes are; {@code meanings}: whether texts are also found by what they mean. {@code dictionaries} may hold more of them, in FreeDict's format. */
@ConfigurationProperties("eclink.search")
record SearchSettings(Path directory, @DefaultValue("true") boolean meanings, Path dictionaries) {}
