package org.eclink.translation;

import java.util.UUID;

/** What is read and translated as one. {@code id} is that of the thing itself; {@code address} its page's, without the language. */
public record Work(UUID id, String address, Scope scope) {}
