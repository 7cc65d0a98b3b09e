package org.eclink.news.internal.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Publication;
import org.eclink.news.internal.item.Words;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.FoundRow;
import org.eclink.search.Readers;
import org.eclink.search.Searchable;
import org.eclink.terms.Word;
import org.eclink.translation.Edition;
import org.eclink.translation.Editions;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** News as it is found: what everybody may read, archived or not, in every language that it is there in. */
@Component
class NewsKind implements Searchable {

    private static final List<String> PARTS = List.of(Words.TITLE, Words.LEAD, Words.BODY);

    private final Items items;
    private final Editions editions;
    private final NewsRows rows;

    NewsKind(Items items, Editions editions, NewsRows rows) {
        this.items = items;
        this.editions = editions;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return Publication.KIND;
    }

    @Override
    public String label() {
        return "news.title";
    }

    @Override
    public int position() {
        return 35;
    }

    @Override
    public Map<UUID, Findable> read(Collection<UUID> ids) {
        var texts = editions.of(ids, PARTS);
        var found = new HashMap<UUID, Findable>();
        for (var item : items.all(ids)) if (item.isPublic() && texts.containsKey(item.id())) found.put(item.id(), findable(item, Objects.requireNonNull(texts.get(item.id()))));
        return found;
    }

    private static Findable findable(Item item, List<Edition> texts) {
        var words = new ArrayList<Findable.Words>();
        for (var text : texts) words.addAll(Findable.Words.of(text, text.part().equals(Words.TITLE) ? Weight.TITLE : Weight.TEXT));
        var concepts = new HashSet<>(item.sectors());
        concepts.addAll(item.terms());
        var at = Objects.requireNonNullElse(item.published(), Instant.EPOCH);
        return new Findable(Readers.EVERYONE, words, concepts, item.place() == null ? Set.of() : Set.of(item.place()), at.atZone(ZoneOffset.UTC).getYear(), at);
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int most) {
        return items.published(after, most);
    }

    @Override
    public Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell) {
        var shown = items.all(ids).stream().filter(Item::isPublic).toList();
        var made = rows.of(shown, shell);
        var found = new HashMap<UUID, FoundRow>();
        for (var at = 0; at < shown.size(); at++) {
            var row = made.get(at);
            found.put(shown.get(at).id(), new FoundRow(row.address(), new Word(kind(), shell.say("news.mark"), null), new BothNames(row.title().text(), row.title().tag(), null, null), row.sectors(), row.date()));
        }
        return found;
    }
}
