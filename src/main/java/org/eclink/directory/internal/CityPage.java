package org.eclink.directory.internal;

import gg.jte.Content;
import java.util.List;
import org.eclink.calendar.TwoClocks;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.organisation.OrganisationRow;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.directory.internal.seats.DesksPage;
import org.eclink.interchange.JsonLd;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.MapView;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything city.jte shows. */
public record CityPage(String slug, BothNames names, List<Step> way, Word level, @Nullable Word region, Word country, @Nullable Word pilot,
        List<Word> sectors, List<Word> programmes, @Nullable FactView cooperation, @Nullable Content note, TwoClocks clocks, List<FactView> facts,
        List<PartnerRow> partners, @Nullable MapView map, List<OrganisationRow> organisations, List<CityRow> parts, String propose, DesksPage desks, @Nullable String edit, String compare, @Nullable String alike,
        String sameClimate, String permanent, String data, List<JsonLd> described, List<Content> panels) {

    public boolean hasProgrammes() {
        return !programmes.isEmpty();
    }
}
