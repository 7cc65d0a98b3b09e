package org.eclink.interchange;

/** Extension point: a number that moves with every change of what a module publishes. */
public interface RevisionSource {

    /** From memory: it is asked for by every request. */
    long revision();
}
