package org.eclink.interchange.internal.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The six requests of OAI-PMH 2.0 (section 4), with the arguments that each needs and takes. */
enum Verb {
    IDENTIFY("Identify", List.of(), List.of(), false),
    LIST_METADATA_FORMATS("ListMetadataFormats", List.of(), List.of("identifier"), false),
    LIST_SETS("ListSets", List.of(), List.of(), true),
    GET_RECORD("GetRecord", List.of("identifier", "metadataPrefix"), List.of(), false),
    LIST_IDENTIFIERS("ListIdentifiers", List.of("metadataPrefix"), List.of("from", "until", "set"), true),
    LIST_RECORDS("ListRecords", List.of("metadataPrefix"), List.of("from", "until", "set"), true);

    static final String TOKEN = "resumptionToken";

    private final String name;
    private final List<String> needed;
    private final List<String> optional;
    private final boolean isResumable;

    Verb(String name, List<String> needed, List<String> optional, boolean isResumable) {
        this.name = name;
        this.needed = needed;
        this.optional = optional;
        this.isResumable = isResumable;
    }

    static Optional<Verb> of(String name) {
        return Arrays.stream(values()).filter(verb -> verb.name.equals(name)).findFirst();
    }

    boolean takes(String argument) {
        return needed.contains(argument) || optional.contains(argument) || isResumable && argument.equals(TOKEN);
    }

    List<String> needed() {
        return needed;
    }

    @Override
    public String toString() {
        return name;
    }
}
