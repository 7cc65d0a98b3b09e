package org.eclink.search.internal.keeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.search.Findable;
import org.eclink.search.Searchable;
import org.eclink.search.internal.keeping.EntryRows.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Compares what search knows with what there is, and mends the difference. */
@Service
public class Comparison {

    private static final int TOGETHER = 1000;

    private final List<Searchable> kinds;
    private final EntryRows entries;
    private final Keeper keeper;

    Comparison(List<Searchable> kinds, EntryRows entries, Keeper keeper) {
        this.kinds = kinds;
        this.entries = entries;
        this.keeper = keeper;
    }

    /** How many things were looked at, and how many of them search did not know as they are. */
    public record Checked(int all, int mended) {

        private Checked and(Checked other) {
            return new Checked(all + other.all, mended + other.mended);
        }
    }

    /** What is there and not known, and what is known and not there: quick, for each start. */
    Checked checkPresence() {
        return check((_, _) -> Map.of());
    }

    /** Whether everything is known as it is: reads all there is. */
    public Checked checkAll() {
        return check(Searchable::read);
    }

    /** Agreed terms alone. */
    void checkTerms() {
        kinds.stream().filter(kind -> kind.kind().equals("term")).forEach(kind -> check(kind, Searchable::read));
        keeper.ring();
    }

    private interface Reading {

        Map<UUID, Findable> read(Searchable kind, Collection<UUID> ids);
    }

    private Checked check(Reading reading) {
        var checked = new Checked(0, 0);
        for (var kind : kinds) checked = checked.and(check(kind, reading));
        keeper.ring();
        return checked;
    }

    private Checked check(Searchable kind, Reading reading) {
        var all = 0;
        var wrong = 0;
        for (UUID after = null;;) {
            var there = kind.ids(after, TOGETHER);
            var last = there.size() < TOGETHER ? null : there.getLast();
            var different = different(kind, there, reading);
            different.addAll(surplus(kind, after, last, there));
            entries.note(kind.kind(), different);
            all += there.size();
            wrong += different.size();
            if (last == null) return new Checked(all, wrong);
            after = last;
        }
    }

    private List<UUID> different(Searchable kind, List<UUID> there, Reading reading) {
        var known = entries.known(kind.kind(), there).stream().collect(Collectors.toMap(Known::id, Function.identity()));
        var findables = reading.read(kind, there);
        return there.stream().filter(id -> isDifferent(known.get(id), findables.get(id))).collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isDifferent(@Nullable Known known, @Nullable Findable findable) {
        if (known == null) return true;
        if (findable == null) return false;
        return known.isGone() || known.fingerprint() != null && !Arrays.equals(known.fingerprint(), Entries.fingerprint(findable));
    }

    /** Known between {@code after} and {@code last}, and not there. */
    private List<UUID> surplus(Searchable kind, @Nullable UUID after, @Nullable UUID last, List<UUID> there) {
        var known = new HashSet<>(entries.presentBetween(kind.kind(), after, last));
        there.forEach(known::remove);
        return List.copyOf(known);
    }
}
