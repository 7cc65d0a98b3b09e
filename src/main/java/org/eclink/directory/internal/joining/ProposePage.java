package org.eclink.directory.internal.joining;

import java.util.List;
import org.eclink.terms.Word;

/** The form for a new place; {@code isAdded}: the reader is of the secretariat, and it is there at once. {@code own} are what they have proposed before. */
public record ProposePage(NewPlace form, List<Word> levels, List<Word> countries, boolean isAdded, List<ProposalRow> own, boolean isSent) {}
