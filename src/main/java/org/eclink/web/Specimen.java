package org.eclink.web;

/**
 * Extension point: a component that a module adds to the living style guide at {@code /design}. {@code key} is the
 * message with its name, {@code template} is rendered with {@code shell} and {@code page}.
 */
public record Specimen(int position, String key, String template, Object page) {}
