package org.eclink.interchange.internal.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.interchange.work.HarvestSource;
import org.eclink.interchange.work.HarvestSource.Head;
import org.eclink.interchange.work.HarvestSource.Position;
import org.eclink.interchange.work.HarvestSource.Window;
import org.eclink.interchange.work.PublishedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The works of all sources, as one list in one order. */
@Component
public class Harvest {

    private static final Comparator<Head> ORDER = Comparator.comparing(Head::changed).thenComparing(head -> head.id().toString()); // UUID's own order is another one

    private final List<HarvestSource> sources;

    Harvest(List<HarvestSource> sources) {
        this.sources = sources;
    }

    List<HarvestSource.Set> sets() {
        var sets = new LinkedHashMap<String, HarvestSource.Set>();
        sources.stream().flatMap(source -> source.sets().stream()).forEach(set -> sets.putIfAbsent(set.code(), set));
        return List.copyOf(sets.values());
    }

    Optional<Instant> earliest() {
        return sources.stream().flatMap(source -> source.earliest().stream()).min(Comparator.naturalOrder());
    }

    long count(Window window) {
        return sources.stream().mapToLong(source -> source.count(window)).sum();
    }

    List<Head> heads(Window window, @Nullable Position after, int most) {
        return sources.stream().flatMap(source -> source.heads(window, after, most).stream()).sorted(ORDER).limit(most).toList();
    }

    Optional<Head> head(UUID id) {
        return sources.stream().flatMap(source -> source.head(id).stream()).findFirst();
    }

    Map<UUID, PublishedWork> works(Collection<UUID> ids) {
        var works = new HashMap<UUID, PublishedWork>();
        var missing = new ArrayList<>(ids);
        for (var source : sources) {
            if (missing.isEmpty()) break;
            works.putAll(source.works(missing));
            missing.removeAll(works.keySet());
        }
        return works;
    }

    public Optional<PublishedWork> work(UUID id) {
        return Optional.ofNullable(works(List.of(id)).get(id));
    }
}
