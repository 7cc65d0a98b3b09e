package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.internal.SectorPage.Labelled;
import org.eclink.terms.internal.SectorPage.Theme;

/** What outlineSpecimen.jte shows: the first themes of a sector, and its labels. */
public record OutlineSpecimen(List<Theme> themes, List<Labelled> labels) {}
