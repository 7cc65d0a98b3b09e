package org.eclink.directory.listing;

import java.util.List;

/** Everything facets.jte shows. */
public record FacetList(List<FacetView> facets) {}
