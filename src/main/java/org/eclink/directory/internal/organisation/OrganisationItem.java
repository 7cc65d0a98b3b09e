package org.eclink.directory.internal.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Published;
import org.eclink.directory.internal.facts.Published.Links;
import org.eclink.directory.internal.facts.Published.PublishedFact;
import org.jspecify.annotations.Nullable;

/** An organisation or network as the API gives it. */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationItem(
        @Schema(description = "For ever.") UUID id,
        @Schema(description = "What it is called for short.", example = "ICLEI") String code,
        @Schema(example = "iclei") String slug,
        @Schema(description = "By language.", example = "{\"en\": \"Ministry of Housing and Urban-Rural Development\", \"zh-Hans\": \"住房和城乡建设部\"}") Map<String, String> names,
        @Schema(description = "A code of the scheme organisation-kinds.", example = "city-network") String kind,
        @Schema(description = "A code of the scheme countries; EU and INT are among them.", example = "CN") String country,
        @Schema(example = "iclei.org") @Nullable String website,
        @Schema(description = "The id of the city it sits in, if that is known.") @Nullable UUID seat,
        @Schema(description = "What vouches for each field, by its name; role says in English what it does here.") Map<String, PublishedFact> facts,
        Links links) {

    static OrganisationItem of(Organisation organisation, Published published) {
        var facts = organisation.facts();
        return new OrganisationItem(organisation.id(), organisation.code(), organisation.slug(), Published.names(organisation.names()),
                published.code(organisation.kind()), published.code(organisation.country()), facts.text(Facts.WEBSITE).orElse(null),
                organisation.seat().orElse(null), published.facts(facts), published.links("organisations", organisation.slug(), "organisation", organisation.id()));
    }
}
