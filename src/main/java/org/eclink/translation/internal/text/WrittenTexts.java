package org.eclink.translation.internal.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Reading;
import org.eclink.translation.Relabelled;
import org.eclink.translation.Rendering;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.passage.Passages;
import org.eclink.translation.internal.rendering.Translating;
import org.eclink.translation.internal.split.Split;
import org.eclink.translation.internal.split.Splitter;
import org.eclink.translation.internal.text.TextRows.Text;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WrittenTexts implements Texts {

    private static final int KEPT_SIGNS = 20_000_000;

    private final TextRows rows;
    private final Passages kept;
    private final WrittenIn writtenIn;
    private final ChineseScripts scripts;
    private final Translating translating;
    private final ApplicationEventPublisher events;
    private final LoadingCache<Cut, Split> splits = Caffeine.newBuilder().maximumWeight(KEPT_SIGNS).weigher((Cut cut, Split split) -> cut.words().length()).build(cut -> Splitter.split(cut.words(), cut.form()));

    WrittenTexts(TextRows rows, Passages kept, WrittenIn writtenIn, ChineseScripts scripts, Translating translating, ApplicationEventPublisher events) {
        this.rows = rows;
        this.kept = kept;
        this.writtenIn = writtenIn;
        this.scripts = scripts;
        this.translating = translating;
        this.events = events;
    }

    private record Cut(String words, Form form) {}

    @Override
    @Transactional
    public void write(Work work, Collection<Written> parts, @Nullable AccountId by) {
        rows.hold(work);
        for (var part : parts) write(work.id(), work.scope(), part, by);
    }

    private void write(UUID work, Scope scope, Written written, @Nullable AccountId by) {
        var before = rows.find(work, written.part()).orElse(null);
        var words = plain(written.words());
        var language = written.language() == null ? found(words, before) : written.language();
        if (before != null && before.words().equals(words) && before.language().equals(language)) return;
        var now = text(work, scope, written.part(), written.form(), language, written.language() == null, words, before);
        rows.keep(now, by);
        if (before != null) rows.succeed(work, written.part(), now.number(), earlier(before, now));
    }

    @Override
    @Transactional
    public boolean render(UUID work, String part, LanguageTag language, String words, Provenance provenance, @Nullable AccountId by) {
        var text = rows.find(work, part).orElseThrow(() -> new NotFound(part));
        var theirs = passages(plain(words), text.form());
        if (!theirs.isEmpty() && theirs.size() != text.passages().size()) return false;
        for (var place = 0; place < text.passages().size(); place++) translating.bring(text.passages().get(place), language, theirs.isEmpty() ? "" : theirs.get(place), provenance, by);
        return true;
    }

    @Override
    public Reading.Part draft(Written written) {
        var words = plain(written.words());
        var language = written.language() == null ? writtenIn.of(words) : written.language();
        var passages = passages(words, written.form()).stream().map(one -> new Reading.Passage(PassageHash.of(Scope.EVERYONE, language, one).toString(), one, new Reading.Original(one, language), null)).toList();
        return new Reading.Part(written.part(), written.form(), language, written.language() == null, words, passages);
    }

    @Override
    public LanguageTag found(String words) {
        return writtenIn.of(words);
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What somebody has said of a text before, a change of its words does not take back. */
    private LanguageTag found(String words, @Nullable Text before) {
        return before != null && !before.isDetected() ? before.language() : writtenIn.of(words);
    }

    private Text text(UUID work, Scope scope, String part, Form form, LanguageTag language, boolean isDetected, String words, @Nullable Text before) {
        var passages = new LinkedHashMap<PassageHash, String>();
        var hashes = new ArrayList<PassageHash>();
        for (var passage : passages(words, form)) {
            var hash = PassageHash.of(scope, language, passage);
            passages.put(hash, passage);
            hashes.add(hash);
        }
        kept.keep(scope, language, passages);
        return new Text(work, part, form, language, isDetected, words, List.copyOf(hashes), before == null ? 1 : before.number() + 1);
    }

    private List<String> passages(String words, Form form) {
        return splits.get(new Cut(words, form)).passages();
    }

    private Map<PassageHash, PassageHash> earlier(Text before, Text now) {
        var old = byWords(before);
        var changed = byWords(now);
        var earlier = new LinkedHashMap<PassageHash, PassageHash>();
        Succession.of(passages(before.words(), before.form()), passages(now.words(), now.form())).forEach((words, was) -> earlier.put(changed.get(words), old.get(was)));
        earlier.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return earlier;
    }

    private Map<String, PassageHash> byWords(Text text) {
        var hashes = new HashMap<String, PassageHash>();
        var words = passages(text.words(), text.form());
        for (var place = 0; place < words.size(); place++) hashes.put(words.get(place), text.passages().get(place));
        return hashes;
    }

    @Override
    @Transactional
    public void relabel(UUID work, String part, LanguageTag language, AccountId by) {
        var scope = rows.held(work).orElseThrow(() -> new NotFound(work));
        var before = rows.find(work, part).orElseThrow(() -> new NotFound(part));
        if (before.language().equals(language) && !before.isDetected()) return;
        var now = text(work, scope, part, before.form(), language, false, before.words(), before);
        rows.keep(now, by);
        for (var place = 0; place < now.passages().size(); place++) rows.takeOver(before.passages().get(place), now.passages().get(place), language.plain());
        events.publishEvent(new Relabelled(work));
    }

    @Override
    @Transactional
    public void forget(UUID work) {
        rows.forget(work);
    }

    @Override
    public Map<UUID, Reading> read(Collection<UUID> works, Collection<String> parts, List<LanguageTag> languages) {
        var texts = rows.of(works, parts);
        var wanted = plain(languages);
        var renderings = rows.renderings(foreign(texts, wanted), withOtherScripts(wanted));
        var read = new HashMap<UUID, Map<String, Reading.Part>>();
        for (var text : texts) read.computeIfAbsent(text.work(), _ -> new LinkedHashMap<>()).put(text.part(), part(text, wanted, renderings));
        var readings = new HashMap<UUID, Reading>();
        read.forEach((work, all) -> readings.put(work, new Reading(Map.copyOf(all))));
        return readings;
    }

    private static List<LanguageTag> plain(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::plain).distinct().toList();
    }

    private Set<LanguageTag> withOtherScripts(List<LanguageTag> languages) {
        var all = new LinkedHashSet<>(languages);
        languages.forEach(language -> scripts.other(language).ifPresent(all::add));
        return all;
    }

    /** The paragraphs of what is not written in the first language anyway. */
    private static List<PassageHash> foreign(List<Text> texts, List<LanguageTag> languages) {
        return texts.stream().filter(text -> !languages.isEmpty() && !text.language().plain().equals(languages.getFirst())).flatMap(text -> text.passages().stream()).distinct().toList();
    }

    private Reading.Part part(Text text, List<LanguageTag> languages, Map<PassageHash, List<Rendering>> renderings) {
        var words = passages(text.words(), text.form());
        var outdated = outdated(text, languages, renderings);
        var passages = new ArrayList<Reading.Passage>();
        for (var place = 0; place < words.size(); place++) {
            var hash = text.passages().get(place);
            var choice = new Choice(new Reading.Original(words.get(place), text.language()), renderings.getOrDefault(hash, List.of()), scripts);
            passages.add(new Reading.Passage(hash.toString(), words.get(place), choice.of(languages), outdated.get(hash)));
        }
        return new Reading.Part(text.part(), text.form(), text.language(), text.isDetected(), text.words(), List.copyOf(passages));
    }

    /** Only a text that has been changed has any. */
    private Map<PassageHash, Rendering> outdated(Text text, List<LanguageTag> languages, Map<PassageHash, List<Rendering>> renderings) {
        if (text.number() == 1 || languages.isEmpty() || text.language().plain().equals(languages.getFirst())) return Map.of();
        var missing = new HashSet<>(text.passages());
        missing.removeIf(hash -> renderings.getOrDefault(hash, List.of()).stream().anyMatch(rendering -> rendering.language().equals(languages.getFirst())));
        return missing.isEmpty() ? Map.of() : rows.outdated(text.work(), text.part(), missing, languages.getFirst());
    }
}
