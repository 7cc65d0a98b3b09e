package org.eclink.interchange.internal;

/** What commandSpecimen.jte shows. */
public record CommandSpecimen(String command) {}
