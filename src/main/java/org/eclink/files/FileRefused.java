package org.eclink.files;

/** A file has been checked and will not be kept. */
public record FileRefused(FileId file, Trouble because) {}
