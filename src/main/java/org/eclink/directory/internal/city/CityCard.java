package org.eclink.directory.internal.city;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list, a map or a partner shows of a city. */
public record CityCard(UUID id, int number, String slug, Map<String, String> names, UUID country, @Nullable UUID region, UUID standing,
        List<UUID> sectors, double latitude, double longitude, String zone, int partners) {}
