package org.eclink.translation;

import java.util.List;
import java.util.UUID;

/** These works can be read in another language, or otherwise, than before: a paragraph of them has been rendered. */
public record TextRendered(List<UUID> works) {}
