package org.eclink.web;

/** Extension point: a component that a module adds to the living style guide; {@code key} is the message with its name. */
public record Specimen(int position, String key, Fragment fragment) {}
