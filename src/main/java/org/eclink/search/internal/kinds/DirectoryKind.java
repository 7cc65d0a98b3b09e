package org.eclink.search.internal.kinds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.DirectoryEntries;
import org.eclink.directory.DirectoryEntry;
import org.eclink.directory.DirectoryEntry.Kind;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.Findable.Words;
import org.eclink.search.FoundRow;
import org.eclink.search.Readers;
import org.eclink.search.Searchable;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.translation.Edition;
import org.eclink.translation.Editions;
import org.eclink.translation.Texts;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Cities, organisations or people, by their names and what is said of them. */
record DirectoryKind(Kind of, int position, DirectoryEntries entries, Editions editions, Texts texts, Terms terms) implements Searchable {

    private static final String REMARK = "note";

    @Override
    public String kind() {
        return of.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return "search.kind." + kind();
    }

    @Override
    public Map<UUID, Findable> read(Collection<UUID> ids) {
        var remarks = editions.of(ids, List.of(REMARK));
        var found = new HashMap<UUID, Findable>();
        for (var entry : entries.read(of, ids)) {
            var words = new ArrayList<Words>();
            entry.names().forEach((language, name) -> words.add(Words.name(language, name)));
            words.addAll(said(entry, remarks.getOrDefault(entry.id(), List.of())));
            found.put(entry.id(), new Findable(entry.isForMembers() ? Readers.MEMBERS : Readers.EVERYONE, words, entry.concepts(), entry.places(), null, Instant.EPOCH));
        }
        return found;
    }

    /** What an import has only just brought is not a text yet. */
    private List<Words> said(DirectoryEntry entry, List<Edition> editions) {
        if (!editions.isEmpty()) return editions.stream().flatMap(edition -> Words.of(edition, Weight.TEXT).stream()).toList();
        return entry.text().isBlank() ? List.of() : List.of(Words.text(texts.found(entry.text()).value(), entry.text()));
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int most) {
        return entries.ids(of, after, most);
    }

    @Override
    public Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var mark = new Word(kind(), shell.say("search.mark." + kind()), null);
        var rows = new HashMap<UUID, FoundRow>();
        for (var entry : entries.read(of, ids)) {
            var country = entry.country() == null ? null : wording.word(entry.country()).text();
            rows.put(entry.id(), new FoundRow(shell.link(entry.path()), mark, entry.both(shell.language()), entry.sectors().stream().map(wording::word).toList(), country));
        }
        return rows;
    }
}
