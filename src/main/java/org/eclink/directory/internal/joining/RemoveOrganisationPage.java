package org.eclink.directory.internal.joining;

import org.eclink.web.BothNames;

/** Asks once more before an organisation goes; {@code action} is where that is sent, {@code place} its page. */
public record RemoveOrganisationPage(BothNames names, String place, String action) {}
