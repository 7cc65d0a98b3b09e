package org.eclink.translation.internal.engine;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One engine as the settings name it. {@code near}: it stands in the same region and under the same law, so that personal texts may go there. {@code price} is for a
 * million characters, in {@code currency}; {@code mostAtOnce} and {@code mostADay} count characters.
 */
record EngineSetting(String name, Kind kind, URI address, @Nullable String key, @Nullable String model, boolean near, Duration timeout, int mostAtOnce, long mostADay, BigDecimal price, String currency) {

    /** Which protocol an engine speaks. */
    enum Kind { LIBRETRANSLATE, DEEPL, OPENAI }
}
