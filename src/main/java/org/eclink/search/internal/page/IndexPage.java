package org.eclink.search.internal.page;

/**
 * Everything index.jte shows: how many things can be found, how many changes this node has yet to take in, how many things have no vectors yet (if there is a model at
 * all), how far making the index anew has come, and what a check has found; {@code checked} is -1 where none was asked for.
 */
public record IndexPage(String action, int things, long behind, boolean isMeaningful, int withoutVectors, boolean isBeingMade, int done, int all, int percent, int checked, int mended) {}
