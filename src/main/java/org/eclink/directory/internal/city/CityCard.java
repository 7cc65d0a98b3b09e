package org.eclink.directory.internal.city;

import java.util.Map;
import java.util.UUID;

/** What a map or a partner shows of a city. */
public record CityCard(UUID id, int number, String slug, Map<String, String> names, UUID country, UUID standing, double latitude, double longitude,
        String zone, int partners) {}
