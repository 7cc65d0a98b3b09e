package org.eclink.knowledge.internal.writing;

import org.eclink.terms.Word;
import org.eclink.translation.Headline;

/** A manuscript in a list. */
public record ManuscriptRow(String address, Headline title, Word kind, String stage, String changed) {}
