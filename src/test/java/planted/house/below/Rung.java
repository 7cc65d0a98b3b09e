package planted.house.below;

import planted.house.internal.PlantedManager;

/** Knows what is above it, which knows it. */
public interface Rung {

    PlantedManager above();
}
