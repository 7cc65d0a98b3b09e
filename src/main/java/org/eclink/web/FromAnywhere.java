package org.eclink.web;

import java.util.regex.Pattern;

/**
 * Extension point: addresses to which programs write that are no browser on a page of ours, such as a mail program that leaves a list for its reader. What such an address
 * does must need a secret in it, and be the same however often it is done. {@code paths} are without the language.
 */
public record FromAnywhere(Pattern paths) {}
