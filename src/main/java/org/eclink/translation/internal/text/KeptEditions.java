package org.eclink.translation.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.translation.Edition;
import org.eclink.translation.Edition.Paragraph;
import org.eclink.translation.Editions;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Rendering;
import org.eclink.translation.Revision;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.split.Splitter;
import org.eclink.translation.internal.text.TextRows.Text;
import org.springframework.stereotype.Component;

@Component
class KeptEditions implements Editions {

    private final TextRows rows;

    KeptEditions(TextRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, List<Edition>> of(Collection<UUID> works, List<String> parts) {
        var texts = rows.of(works, parts).stream().sorted(Comparator.comparingInt(text -> parts.indexOf(text.part()))).toList();
        var renderings = rows.renderings(texts.stream().flatMap(text -> text.passages().stream()).distinct().toList());
        var outdated = rows.outdated(texts.stream().filter(text -> text.number() > 1).map(Text::work).distinct().toList());
        var editions = new HashMap<UUID, List<Edition>>();
        for (var text : texts) editions.computeIfAbsent(text.work(), _ -> new ArrayList<>()).add(edition(text, renderings, outdated));
        return editions;
    }

    private static Edition edition(Text text, Map<PassageHash, List<Rendering>> renderings, Map<PassageHash, List<Rendering>> outdated) {
        var words = Splitter.split(text.words(), text.form()).passages();
        var paragraphs = new ArrayList<Paragraph>();
        for (var place = 0; place < words.size(); place++) {
            var hash = text.passages().get(place);
            var now = best(renderings.getOrDefault(hash, List.of()), Set.of(text.language().plain()));
            var known = now.stream().map(Rendering::language).collect(Collectors.toCollection(HashSet::new));
            known.add(text.language().plain());
            paragraphs.add(new Paragraph(hash.toString(), words.get(place), now, best(outdated.getOrDefault(hash, List.of()), known)));
        }
        return new Edition(text.part(), text.form(), text.language(), text.isDetected(), List.copyOf(paragraphs));
    }

    /** One of each language but for those that are there already. */
    private static List<Rendering> best(List<Rendering> renderings, Set<LanguageTag> but) {
        return renderings.stream().filter(rendering -> !but.contains(rendering.language()))
            .collect(Collectors.toMap(Rendering::language, Function.identity(), (one, other) -> other.provenance().compareTo(one.provenance()) < 0 ? other : one))
            .values().stream().sorted(Comparator.comparing(rendering -> rendering.language().value())).toList();
    }

    @Override
    public List<Revision> revisions(UUID work) {
        return rows.revisions(work);
    }
}
