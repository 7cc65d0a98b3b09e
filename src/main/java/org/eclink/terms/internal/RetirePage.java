package org.eclink.terms.internal;

import org.eclink.web.Field;

/** Everything retireConcept.jte shows. */
public record RetirePage(String title, String action, String back, Field successors) {}
