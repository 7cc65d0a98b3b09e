package org.eclink.directory.internal.city;

import java.util.List;
import java.util.UUID;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** A city in a list: where it leads, both names, place, sectors, and what it is to EC-Link. */
public record CityRow(String address, String slug, BothNames names, @Nullable Word region, Word country, List<Word> sectors, int moreSectors,
        int partners, @Nullable Word pilot) {

    private static final int SECTORS_SHOWN = 3;

    public static CityRow of(ListedCity city, Wording wording, Shell shell) {
        var card = city.card();
        var sectors = wording.words(city.sectors());
        var standing = wording.terms().get(new ConceptId(card.standing()));
        return new CityRow(shell.link("/cities/" + card.slug()), card.slug(), CityNames.both(card.names(), shell.language()),
                word(city.region(), wording), wording.word(card.country()), sectors.stream().limit(SECTORS_SHOWN).toList(),
                Math.max(0, sectors.size() - SECTORS_SHOWN), card.partners(),
                standing.code().endsWith("pilot") ? wording.word(standing) : null);
    }

    private static @Nullable Word word(@Nullable UUID concept, Wording wording) {
        return concept == null ? null : wording.word(concept);
    }
}
