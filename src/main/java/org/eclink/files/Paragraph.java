package org.eclink.files;

/** A paragraph of a file's text; {@code page} counts from 1 and is 0 where there are no pages. */
public record Paragraph(int page, String words) {}
