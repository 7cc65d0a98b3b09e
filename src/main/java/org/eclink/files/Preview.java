package org.eclink.files;

/** A picture of a file's first page, or of the picture it is, {@code width} by {@code height} pixels at most 1,200 wide; {@code small} is at most 360 wide. */
public record Preview(String large, String small, int width, int height) {}
