package org.eclink.news.internal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Words;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** News about a sector, and news in which a term occurs. */
@Component
class NewsByConcept implements ConceptUse {

    private static final int AFTER_CITIES = 30;
    private static final int FIRST = 3;

    private final Items items;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Terms terms;

    NewsByConcept(Items items, Texts texts, Typesetter typesetter, Terms terms) {
        this.items = items;
        this.texts = texts;
        this.typesetter = typesetter;
        this.terms = terms;
    }

    @Override
    public int position() {
        return AFTER_CITIES;
    }

    @Override
    public Map<ConceptId, Use> of(Collection<ConceptId> concepts, Shell shell) {
        var found = items.about(concepts, FIRST);
        var read = texts.read(found.values().stream().flatMap(about -> about.newest().stream()).map(Items.Newest::id).distinct().toList(), List.of(Words.TITLE), LanguageTag.of(shell));
        var uses = new HashMap<ConceptId, Use>();
        found.forEach((concept, about) -> uses.put(concept, new Use(shell.say("news.count", "count", about.count()), shell.link("/news?" + query(terms.get(concept))),
                about.newest().stream().map(one -> new Example(title(read.get(one.id()), shell), shell.link("/news/" + one.slug()))).toList())));
        return uses;
    }

    private static String query(Concept concept) {
        return concept.scheme().equals("sectors") ? "sector=" + concept.code() : "term=" + concept.id();
    }

    private BothNames title(@Nullable Reading reading, Shell shell) {
        var headline = typesetter.headline(Objects.requireNonNull(Objects.requireNonNull(reading).parts().get(Words.TITLE)), shell);
        return new BothNames(headline.text(), headline.tag(), null, null);
    }
}
