package org.eclink.directory.internal.joining;

import java.util.List;
import org.eclink.directory.internal.organisation.OrganisationRow;
import org.eclink.terms.Word;

/** The form for a new organisation; {@code alike} are those that it may be already; {@code isRemoved}: one has just been taken away. */
public record RegisterOrganisationPage(NewOrganisation form, List<Word> kinds, List<Word> countries, List<OrganisationRow> alike, boolean isRemoved) {}
