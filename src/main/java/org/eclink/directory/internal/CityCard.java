package org.eclink.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list or a map shows of a city. */
record CityCard(UUID id, int number, String slug, Map<String, String> names, UUID country, @Nullable UUID region, UUID standing,
        List<UUID> sectors, double latitude, double longitude, int partners) {}
