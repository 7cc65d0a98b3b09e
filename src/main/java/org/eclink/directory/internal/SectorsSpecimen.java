package org.eclink.directory.internal;

import java.util.List;

/** Everything sectorsSpecimen.jte shows. */
public record SectorsSpecimen(List<HomePage.SectorRow> sectors) {}
