package org.eclink.translation;

/** How a text is written: a line of plain words, such as a title, or Markdown. */
public enum Form { LINE, MARKDOWN }
