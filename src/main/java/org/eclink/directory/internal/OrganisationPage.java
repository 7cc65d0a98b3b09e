package org.eclink.directory.internal;

import gg.jte.Content;
import java.util.List;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.seats.DesksPage;
import org.eclink.interchange.JsonLd;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything organisation.jte shows; {@code code} is null where it was only made from a name. */
public record OrganisationPage(BothNames names, @Nullable String code, List<Step> way, Word kind, Word country, @Nullable FactView role, @Nullable Content told, @Nullable FactView website,
        @Nullable CityRow seat, @Nullable FactView seatFact, @Nullable FactView kindFact, DesksPage desks, @Nullable String edit, String history, @Nullable Merging merging, @Nullable String remove, String alike, String permanent, String data,
        List<JsonLd> described, List<Content> panels) {

    /** For the secretariat: {@code merge} leads to where this one is merged into another. */
    public record Merging(String merge, List<Merged> merged) {}

    /** One that was merged into this; {@code separate} is where it becomes one on its own again. */
    public record Merged(BothNames names, String separate) {}

    public @Nullable String websiteAddress() {
        return website == null ? null : "https://" + website.value();
    }
}
