package org.eclink.directory.internal;

import java.util.List;

/** Everything facets.jte shows. */
public record FacetList(List<FacetView> facets) {}
