package org.eclink.news.internal.letter;

import org.jspecify.annotations.Nullable;

/** Everything newsletterStep.jte shows: one thing to say and, with an {@code action}, one thing to press. Keys of messages. */
public record NewsletterStepPage(String title, String text, @Nullable String action, @Nullable String press, String back) {}
