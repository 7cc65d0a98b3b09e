package org.eclink.directory.internal;

import java.util.List;

/** Everything factsSpecimen.jte shows. */
public record FactsSpecimen(List<FactView> facts, List<PartnerRow> partnerships) {}
