package org.eclink.knowledge.internal.review;

import java.time.Instant;
import org.eclink.knowledge.internal.work.Description;

/** A version that was published, counted from 1. */
public record Release(int number, Description description, Instant at) {}
