package org.eclink.knowledge.internal.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.Places;
import org.eclink.directory.listing.FacetNames;
import org.eclink.terms.Word;
import org.eclink.web.Language;
import org.springframework.stereotype.Component;

/** Cities that works are about. */
@Component
class CityFacet implements FacetNames {

    private final Places places;

    CityFacet(Places places) {
        this.places = places;
    }

    @Override
    public boolean has(String code) {
        return !places.citiesAt(List.of(code)).isEmpty();
    }

    @Override
    public Map<String, String> codes(Collection<String> ids) {
        var codes = new HashMap<String, String>();
        places.all(ids.stream().map(UUID::fromString).toList()).forEach((id, place) -> codes.put(id.toString(), place.slug()));
        return codes;
    }

    @Override
    public Map<String, Word> words(Collection<String> codes, Language language) {
        var words = new HashMap<String, Word>();
        places.citiesAt(codes).forEach((slug, place) -> {
            var names = place.both(language);
            words.put(slug, new Word(slug, names.mine(), names.mineTag()));
        });
        return words;
    }
}
