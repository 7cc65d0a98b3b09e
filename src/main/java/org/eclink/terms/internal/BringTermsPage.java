package org.eclink.terms.internal;

import org.eclink.terms.Word;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** Everything bringTerms.jte shows; {@code taken} is what became of a file. */
public record BringTermsPage(Word scheme, String back, String action, Field file, TermFiles.@Nullable Taken taken) {}
