package org.eclink.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The HTML of a jte template with its code taken out. An expression within it stays as its source between two marks,
 * with everything that HTML would take for its own hidden; content blocks stand as HTML after the call they belong to.
 */
record Template(SourceFile file, String html, List<String> literals) {

    /** An element's beginning and its attributes as written. */
    record Tag(String name, String attributes) {

        private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s]+)))?");

        Stream<Attribute> all() {
            var attribute = ATTRIBUTE.matcher(attributes);
            return Stream.generate(() -> attribute).takeWhile(Matcher::find).map(Attribute::of);
        }
    }

    record Attribute(String name, String value) {

        static Attribute of(Matcher match) {
            for (var group = 2; group <= 4; group++) {
                if (match.group(group) != null) return new Attribute(match.group(1), match.group(group));
            }
            return new Attribute(match.group(1), "");
        }

        /** What stands in the value literally. */
        String words() {
            return withoutCode(value);
        }
    }

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final int HIDING = 0xE100;
    private static final Pattern CODE = Pattern.compile(OPEN + "[^" + CLOSE + "]*" + CLOSE);
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<!?/?([a-zA-Z][\\w-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>", Pattern.DOTALL);

    static Template of(SourceFile file) {
        return new Reading(file.text()).template(file);
    }

    Stream<Tag> tags() {
        var tag = TAG.matcher(html);
        return Stream.generate(() -> tag).takeWhile(Matcher::find).filter(match -> match.group(1) != null)
            .map(match -> new Tag(match.group(1), match.group(2)));
    }

    /** Text between tags, without expressions and character references. */
    Stream<String> texts() {
        return Stream.of(TAG.matcher(html).replaceAll("\uE002").split("\uE002"))
            .map(text -> withoutCode(text).replaceAll("&[#\\w]+;", " ").strip())
            .filter(text -> !text.isEmpty());
    }

    static String withoutCode(String html) {
        return CODE.matcher(html).replaceAll(" ");
    }

    /** The sources of the expressions in a piece of HTML. */
    static List<String> code(String html) {
        return CODE.matcher(html).results().map(match -> shown(match.group())).toList();
    }

    static boolean holdsCode(String html) {
        return html.indexOf(OPEN) >= 0;
    }

    private static String hidden(String source) {
        return source.chars().map(character -> character < 0x80 && !Character.isLetterOrDigit(character) ? HIDING + character : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String shown(String code) {
        return code.substring(1, code.length() - 1).chars().map(character -> character >= HIDING && character < HIDING + 0x80 ? character - HIDING : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static final class Reading {

        private final String text;
        private final List<String> literals = new ArrayList<>();
        private final StringBuilder blocks = new StringBuilder();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        Template template(SourceFile file) {
            var html = html();
            return new Template(file, html + blocks, List.copyOf(literals));
        }

        /** Up to the end of the text or the backtick that ends a content block. */
        private String html() {
            var html = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '`') {
                if (startsWith("<%--")) skipPast("--%>");
                else if (startsWith("$unsafe{") || startsWith("${")) html.append(OPEN).append(hidden(code('{', '}'))).append(CLOSE);
                else if (startsWith("!{")) code('{', '}');
                else if (startsWith("@import") || startsWith("@param")) declaration();
                else if (startsWith("@template.") || startsWith("@if(") || startsWith("@elseif(") || startsWith("@for(")) code('(', ')');
                else if (startsWith("@else")) at += "@else".length();
                else if (startsWith("@endif")) at += "@endif".length();
                else if (startsWith("@endfor")) at += "@endfor".length();
                else html.append(text.charAt(at++));
            }
            return html.toString();
        }

        private void declaration() {
            var end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }

        /** The source up to the bracket that closes the next one; literals and content blocks within it are noted. */
        private String code(char open, char close) {
            var start = text.indexOf(open, at) + 1;
            var depth = 1;
            at = start;
            while (at < text.length() && depth > 0) {
                var character = text.charAt(at);
                if (character == '"') literal();
                else if (startsWith("@`")) block();
                else {
                    if (character == open) depth++;
                    if (character == close) depth--;
                    at++;
                }
            }
            return text.substring(start, at - 1);
        }

        private void literal() {
            var start = ++at;
            while (at < text.length() && text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
            literals.add(text.substring(start, at++));
        }

        private void block() {
            at += 2;
            blocks.append(html()).append('\n');
            at++;
        }

        private boolean startsWith(String what) {
            return text.startsWith(what, at);
        }

        private void skipPast(String what) {
            var end = text.indexOf(what, at);
            at = end < 0 ? text.length() : end + what.length();
        }
    }
}
