package org.eclink.accounts.internal.second;

/** A QR code as an SVG path of unit squares, {@code size} wide and high. */
public record QrPicture(int size, String path) {}
