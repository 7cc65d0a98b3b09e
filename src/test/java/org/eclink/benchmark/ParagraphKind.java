package org.eclink.benchmark;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.benchmark.QuestionSet.Paragraph;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Words;
import org.eclink.search.FoundRow;
import org.eclink.search.Readers;
import org.eclink.search.Searchable;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** The paragraphs of one language, as things that can be found like any other. */
final class ParagraphKind implements Searchable {

    private static final int POSITION = 900;

    private final String language;
    private final Map<UUID, Paragraph> paragraphs;

    ParagraphKind(String language, List<Paragraph> paragraphs) {
        this.language = language;
        this.paragraphs = paragraphs.stream().collect(Collectors.toMap(Paragraph::number, Function.identity()));
    }

    static String kind(String language) {
        return "paragraph-" + language;
    }

    @Override
    public String kind() {
        return kind(language);
    }

    @Override
    public String label() {
        return "search.kind.term";
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Map<UUID, Findable> read(Collection<UUID> ids) {
        var found = new HashMap<UUID, Findable>();
        for (var id : ids) {
            var paragraph = paragraphs.get(id);
            if (paragraph != null) found.put(id, new Findable(Readers.EVERYONE, List.of(Words.text(language, paragraph.text().replace("\n", " "))), Set.of(), Set.of(), null, Instant.EPOCH));
        }
        return found;
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int most) {
        return paragraphs.keySet().stream().map(UUID::toString).sorted().filter(id -> after == null || id.compareTo(after.toString()) > 0).limit(most).map(UUID::fromString).toList();
    }

    @Override
    public Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell) {
        var rows = new HashMap<UUID, FoundRow>();
        for (var id : ids) if (paragraphs.containsKey(id)) rows.put(id, new FoundRow("/", new Word("", language, null), BothNames.only(paragraphs.get(id).id()), List.of(), null));
        return rows;
    }
}
