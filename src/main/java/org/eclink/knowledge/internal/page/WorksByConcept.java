package org.eclink.knowledge.internal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.knowledge.internal.work.Works.About;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.translation.Headline;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** Works about a sector or a theme, of a kind, or in which a term occurs. */
@Component
class WorksByConcept implements ConceptUse {

    private static final int BEFORE_NEWS = 25;
    private static final int FIRST = 3;
    /** The schemes by which the list of works can be narrowed down, and its parameters. */
    private static final Map<String, String> FACETS = Map.of("sectors", "sector", "themes", "theme", "work-kinds", "kind");

    private final Works works;
    private final WorkRows rows;
    private final Terms terms;

    WorksByConcept(Works works, WorkRows rows, Terms terms) {
        this.works = works;
        this.rows = rows;
        this.terms = terms;
    }

    @Override
    public int position() {
        return BEFORE_NEWS;
    }

    @Override
    public Map<ConceptId, Use> of(Collection<ConceptId> concepts, Shell shell) {
        var about = works.about(concepts, FIRST);
        var first = works.listed(about.values().stream().flatMap(one -> one.first().stream()).distinct().toList()).stream().collect(Collectors.toMap(Work::id, Function.identity()));
        var titles = rows.titles(List.copyOf(first.values()), shell);
        var uses = new HashMap<ConceptId, Use>();
        about.forEach((concept, found) -> uses.put(concept, new Use(shell.say("knowledge.count", "count", found.count()), shell.link("/knowledge" + query(terms.get(concept))), examples(found, first, titles, shell))));
        return uses;
    }

    private static String query(Concept concept) {
        var parameter = FACETS.get(concept.scheme());
        return parameter == null ? "" : "?" + parameter + "=" + concept.code();
    }

    private static List<Example> examples(About found, Map<UUID, Work> works, Map<UUID, Headline> titles, Shell shell) {
        return found.first().stream().map(works::get).filter(Objects::nonNull).map(work -> new Example(named(Objects.requireNonNull(titles.get(work.id()))), shell.link(work.path()))).toList();
    }

    private static BothNames named(Headline title) {
        return new BothNames(title.text(), title.tag(), null, null);
    }
}
