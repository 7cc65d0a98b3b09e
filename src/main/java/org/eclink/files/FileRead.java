package org.eclink.files;

/** A file has been checked and is ready, and what it says is there. */
public record FileRead(FileId file) {}
