package org.eclink.terms;

/** A word and the language it is really in (BCP 47), which need not be the one asked for. */
public record Label(String text, String tag) {}
