package org.eclink.translation;

/** Who made a rendering. The first is the best. */
public enum Provenance {
    REVIEWED, AUTHOR, HUMAN, MACHINE_REVIEWED, MACHINE
}
