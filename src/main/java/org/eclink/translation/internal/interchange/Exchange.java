package org.eclink.translation.internal.interchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.internal.check.Checks;
import org.eclink.translation.internal.desk.DeskRows;
import org.eclink.translation.internal.desk.DeskRows.Made;
import org.eclink.translation.internal.desk.DeskRows.Part;
import org.eclink.translation.internal.desk.Translators;
import org.eclink.translation.internal.interchange.Returned.What;
import org.eclink.translation.internal.interchange.Xliff.Unit;
import org.eclink.translation.internal.interchange.Xliff.Unreadable;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating;
import org.eclink.translation.internal.rendering.Translating.Outcome;
import org.eclink.web.NotFound;
import org.eclink.web.Signs;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives translators files, and takes theirs back: nothing of a file lands on what has been changed since, by its author or another translator. */
@Service
class Exchange {

    private static final int LONGEST = 100_000;
    private static final int MOST_PAIRS = 20_000;

    private final DeskRows rows;
    private final MemoryRows memory;
    private final Translators translators;
    private final Translating translating;
    private final Checks checks;
    private final Site site;

    Exchange(DeskRows rows, MemoryRows memory, Translators translators, Translating translating, Checks checks, Site site) {
        this.rows = rows;
        this.memory = memory;
        this.translators = translators;
        this.translating = translating;
        this.checks = checks;
        this.site = site;
    }

    /** What stands on the page of this work in the language that it was first written in; an XLIFF file has one source. */
    String xliff(UUID work, LanguageTag into) {
        var address = rows.address(work).orElseThrow(() -> new NotFound(work));
        var parts = rows.parts(work);
        var from = parts.stream().findFirst().map(Part::language).orElseThrow(() -> new NotFound(work)).plain();
        if (from.equals(into)) throw new NotFound(into);
        var sources = sources(parts.stream().filter(part -> part.language().plain().equals(from)).toList());
        var made = rows.made(sources.keySet(), into);
        var units = new ArrayList<Unit>();
        sources.forEach((hash, source) -> {
            var all = made.getOrDefault(hash, List.of());
            var best = all.stream().min(Comparator.comparing(Made::provenance)).orElse(null);
            units.add(new Unit(hash.toString(), source.part().name(), source.words(), best == null ? "" : best.words(), seen(all), best != null && best.provenance() == Provenance.REVIEWED));
        });
        return Xliff.write(site.address() + address, from, into, units);
    }

    private static String seen(List<Made> made) {
        return made.stream().filter(one -> one.engine() == null).findFirst().map(one -> one.id().toString()).orElse("");
    }

    private record Source(Part part, String words) {}

    private static Map<PassageHash, Source> sources(List<Part> parts) {
        var sources = new LinkedHashMap<PassageHash, Source>();
        for (var part : parts) part.sources().forEach((hash, words) -> sources.putIfAbsent(hash, new Source(part, words)));
        return sources;
    }

    /** Keeps what of the file still fits; nothing if it is not one. */
    @Transactional(rollbackFor = Unreadable.class)
    Returned take(UUID work, InputStream bytes, AccountId by) throws Unreadable {
        rows.address(work).orElseThrow(() -> new NotFound(work));
        var file = Xliff.read(bytes);
        var into = file.target().orElseThrow(() -> new Unreadable("trgLang")).plain();
        var sources = new HashMap<String, Map.Entry<PassageHash, Source>>();
        sources(rows.parts(work)).entrySet().forEach(entry -> sources.put(entry.getKey().toString(), entry));
        var returned = Returned.NOTHING;
        var done = new HashSet<String>();
        for (var unit : file.units()) {
            if (!done.add(unit.hash())) continue;
            var source = sources.get(unit.hash());
            returned = returned.plus(source == null || source.getValue().part().language().plain().equals(into) ? What.CHANGED : take(work, unit, source.getKey(), source.getValue(), into, by));
        }
        return returned;
    }

    private What take(UUID work, Unit unit, PassageHash hash, Source source, LanguageTag into, AccountId by) {
        var words = unit.target().replace("\r\n", "\n").strip();
        if (words.isEmpty()) return What.BLANK;
        if (words.length() > LONGEST || Signs.mislead(words) || !source.words().contains("\n\n") && words.contains("\n\n")) return What.DOUBTFUL;
        var made = rows.made(List.of(hash), into).getOrDefault(hash, List.of());
        if (made.stream().anyMatch(one -> one.words().equals(words))) return What.SAME;
        if (!seen(made).equals(unit.seen())) return What.OVERTAKEN;
        if (!checks.of(source.words(), source.part().language(), words, into).isEmpty()) {
            rows.keepDraft(by, hash, into, words);
            return What.DOUBTFUL;
        }
        return translators.write(work, hash, into, words, seen(unit.seen()), by) instanceof Outcome.Kept ? What.KEPT : What.OVERTAKEN;
    }

    private static @Nullable UUID seen(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    /** From the first language of each unit into the others; what people here have translated stays. */
    @Transactional(rollbackFor = Unreadable.class)
    Returned learn(InputStream bytes, AccountId by) throws Unreadable {
        var pairs = new ArrayList<Map<LanguageTag, String>>();
        Tmx.read(bytes, unit -> {
            if (pairs.size() <= MOST_PAIRS) pairs.add(unit);
        });
        if (pairs.size() > MOST_PAIRS) throw new Unreadable("units");
        var returned = Returned.NOTHING;
        for (var unit : pairs) returned = learn(unit, returned, by);
        return returned;
    }

    private Returned learn(Map<LanguageTag, String> unit, Returned before, AccountId by) {
        var returned = before;
        var source = unit.entrySet().stream().findFirst().orElse(null);
        if (source == null || unit.size() < 2) return returned.plus(What.BLANK);
        for (var target : unit.entrySet()) {
            if (target.getKey().plain().equals(source.getKey().plain())) continue;
            if (isStrange(source.getValue()) || isStrange(target.getValue())) {
                returned = returned.plus(What.DOUBTFUL);
                continue;
            }
            var passage = memory.keep(source.getKey(), source.getValue());
            returned = returned.plus(translating.write(passage, target.getKey(), target.getValue(), false, null, by) instanceof Outcome.Kept ? What.KEPT : What.OVERTAKEN);
        }
        return returned;
    }

    private static boolean isStrange(String words) {
        return words.length() > LONGEST || Signs.mislead(words);
    }
}
