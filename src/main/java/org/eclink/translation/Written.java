package org.eclink.translation;

import org.jspecify.annotations.Nullable;

/** A part of a work as somebody writes it: {@code title}, {@code body}. Without a {@code language} it is found out. */
public record Written(String part, Form form, String words, @Nullable LanguageTag language) {}
