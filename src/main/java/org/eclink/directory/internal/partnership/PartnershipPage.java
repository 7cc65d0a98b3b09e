package org.eclink.directory.internal.partnership;

import java.util.List;
import org.eclink.calendar.TwoClocks;
import org.eclink.web.MapView;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything partnership.jte shows. */
public record PartnershipPage(PartnerRow row, String title, List<Step> way, @Nullable MapView map, TwoClocks clocks, @Nullable String stateSaid, @Nullable String compare,
        List<PartnerRow> others, String permanent, String data) {}
