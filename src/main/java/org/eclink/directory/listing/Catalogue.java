package org.eclink.directory.listing;

import java.util.List;

/**
 * A list that can be narrowed down, put in order and looked at in several ways. {@code name} is what it is kept under, {@code address}
 * where its pages are ({@code /cities}); of sorts and views the first is the usual one, which addresses leave out.
 */
public record Catalogue(String name, String address, List<Facet> facets, List<String> sorts, List<String> views) {

    public static final String LIST = "list";
    public static final String MAP = "map";

    public Catalogue(String name, List<Facet> facets, List<String> sorts, List<String> views) {
        this(name, "/" + name, facets, sorts, views);
    }

    /** The same list for other readers, who find it at this address. */
    public Catalogue at(String otherAddress) {
        return new Catalogue(name, otherAddress, facets, sorts, views);
    }

    String sort(String wanted) {
        return sorts.contains(wanted) ? wanted : sorts.getFirst();
    }

    String view(String wanted) {
        return views.contains(wanted) ? wanted : views.getFirst();
    }
}
