package org.eclink.knowledge.internal.page;

import org.eclink.translation.Headline;
import org.jspecify.annotations.Nullable;

/** Everything withdrawn.jte shows: that a work was here. {@code edit} is null for who may not bring it back. */
public record WithdrawnPage(Headline title, String at, String because, @Nullable String edit) {}
