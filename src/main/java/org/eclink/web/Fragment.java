package org.eclink.web;

/** A piece of a page that its module has a template for: rendered with {@code shell} and {@code page}. */
public record Fragment(String template, Object page) {}
