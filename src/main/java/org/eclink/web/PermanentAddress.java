package org.eclink.web;

import java.util.Optional;
import java.util.UUID;

/** Extension point: the address for ever {@code /id/{kind}/{id}} of one kind of thing leads to its page today. */
public interface PermanentAddress {

    /** The kind as it stands in the address: {@code city}. */
    String kind();

    /** The page's path without the language, or empty if there is nothing (or nothing public) with this id. */
    Optional<String> path(UUID id);
}
