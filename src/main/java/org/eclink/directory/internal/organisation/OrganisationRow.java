package org.eclink.directory.internal.organisation;

import org.eclink.directory.Remarks;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** An organisation in a list; {@code role} is what it does here. */
public record OrganisationRow(String address, BothNames names, Word kind, Word country, Remarks.@Nullable Line role) {}
