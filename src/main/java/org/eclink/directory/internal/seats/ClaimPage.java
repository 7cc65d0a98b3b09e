package org.eclink.directory.internal.seats;

import java.util.List;
import org.eclink.web.BothNames;
import org.eclink.web.Field;

/** Asks what somebody is in a place; {@code action} is where the form goes, {@code place} leads back. */
public record ClaimPage(BothNames names, String place, String action, List<Choice> posts, boolean hasDesks, Field post, Field reason) {

    public record Choice(String code, String text) {}
}
