package org.eclink.files;

import java.util.UUID;

/** What a file belongs to: a thing of the {@link FileHolder} that is called {@code kind}. */
public record Holder(String kind, UUID id) {}
