package org.eclink.knowledge;

import java.util.UUID;

/** Nobody reads this work any more; its address says that it was here. */
public record WorkWithdrawn(UUID work) {}
