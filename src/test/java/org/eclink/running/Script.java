package org.eclink.running;

/** Every journey goes both ways. */
public enum Script { ON, OFF }
