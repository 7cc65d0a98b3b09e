package org.eclink.directory.internal;

import java.util.List;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.partnership.PartnerRow;

/** Everything factsSpecimen.jte shows. */
public record FactsSpecimen(List<FactView> facts, List<PartnerRow> partnerships) {}
