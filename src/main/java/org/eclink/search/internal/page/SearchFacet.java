package org.eclink.search.internal.page;

import java.util.List;
import org.eclink.search.internal.asking.Queries;
import org.eclink.search.internal.index.Entry;

/** By what results are narrowed down; {@code schemes} are the vocabularies whose concepts are its values, empty where the values are none. */
enum SearchFacet {
    KIND("kind", Entry.KIND, List.of()), SECTOR("sector", Queries.CONCEPT, List.of("sectors")), THEME("theme", Queries.CONCEPT, List.of("themes")), LANGUAGE("language", Entry.LANGUAGE, List.of()),
    CITY("city", Entry.PLACE, List.of()), COUNTRY("country", Queries.CONCEPT, List.of("countries")), YEAR("year", Entry.YEAR, List.of()),
    AGENDA("agenda", Queries.CONCEPT, List.of("sdg", "sdg11-targets", "new-urban-agenda", "eu-urban-agenda", "sendai-priorities", "iuc-topics"));

    private final String parameter;
    private final String field;
    private final List<String> schemes;

    SearchFacet(String parameter, String field, List<String> schemes) {
        this.parameter = parameter;
        this.field = field;
        this.schemes = schemes;
    }

    String parameter() {
        return parameter;
    }

    String field() {
        return field;
    }

    List<String> schemes() {
        return schemes;
    }

    boolean isOpen() {
        return this == KIND || this == SECTOR || this == LANGUAGE;
    }
}
