package org.eclink.interchange.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.interchange.work.Description.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A published work that is kept here: everything open about it follows from this. It holds nothing that not everybody may know. {@code path} is its page's without the language
 * ({@code /knowledge/sponge-city}), {@code permanent} the one for ever ({@code /id/work/0190…}). {@code created} is when it came here, {@code changed} when anything said of it was
 * last changed. Sectors, themes and agendas are {@code subjects} alike. Addresses are either absolute or paths on this site, which begin with a slash.
 */
public record PublishedWork(UUID id, Kind kind, String path, String permanent, Instant created, Instant changed, Description description, List<Subject> subjects, List<Place> places, List<WorkFile> files) {

    /** What it is in the words of whoever keeps it: {@code case-study}. */
    public record Kind(String code, List<Worded> labels) {}

    /** A concept of the vocabulary {@code scheme}; {@code address} leads to what it means. */
    public record Subject(String scheme, String code, String address, List<Worded> labels) {}

    /** {@code address} says which place it is, such as one of GeoNames. */
    public record Place(List<Worded> names, @Nullable Position position, @Nullable String address) {}

    /** In degrees, WGS 84. */
    public record Position(double latitude, double longitude) {}

    /** {@code language} is null where it has none, such as a table of figures. */
    public record WorkFile(String address, String name, String mediaType, long sizeBytes, @Nullable String language) {}
}
