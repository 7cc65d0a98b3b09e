package org.eclink.files;

/** What becomes of the wish to attach a file: {@code UNKNOWN} if there is none, or it is somebody else's; {@code REFUSED} if it is not kept. */
public enum Attaching {
    ATTACHED, UNKNOWN, REFUSED
}
