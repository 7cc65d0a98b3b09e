package org.eclink.directory.internal.people;

import gg.jte.Content;
import java.util.List;
import org.eclink.directory.internal.seats.SpokenFor;

/** Everything person.jte shows; {@code isOwn}: to whom it is about, {@code verification} is the id of the one that the secretariat may end, or empty. */
public record PersonPage(PersonRow person, String expertise, List<String> links, String orcid, List<SpokenFor> speaksFor, boolean isOwn, String verification, List<Content> panels) {}
