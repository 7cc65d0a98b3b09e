package org.eclink.files.internal.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plain text in the encodings that Chinese programs still write: to others it looks like noise. */
final class ChineseText {

    private static final int LOOKED_AT = 1 << 16;
    /** A character that is cut at the end of what is looked at is no mistake. */
    private static final int LONGEST_SIGN = 4;
    private static final int ONE_IN = 5;
    private static final List<Charset> ENCODINGS = List.of(Charset.forName("GB18030"), Charset.forName("Big5"));

    private ChineseText() {}

    static boolean is(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var head = input.readNBytes(LOOKED_AT);
            return ENCODINGS.stream().anyMatch(encoding -> is(head, encoding));
        }
    }

    private static boolean is(byte[] head, Charset encoding) {
        var decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(head);
        var text = CharBuffer.allocate(head.length + 1);
        var end = decoder.decode(bytes, text, false);
        return !end.isError() && bytes.remaining() <= LONGEST_SIGN && reads(text.flip().toString());
    }

    private static boolean reads(String text) {
        var han = text.codePoints().filter(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN).count();
        var isPlain = text.codePoints().allMatch(sign -> sign == '\n' || sign == '\r' || sign == '\t' || !Character.isISOControl(sign) && Character.isDefined(sign) && Character.getType(sign) != Character.PRIVATE_USE);
        return isPlain && ONE_IN * han >= text.length();
    }
}
