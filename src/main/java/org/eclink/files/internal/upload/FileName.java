package org.eclink.files.internal.upload;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file's name as somebody typed it, made such that it names one file in every system and shows as what it is. */
final class FileName {

    private static final int LONGEST = 150;
    /** Of most file systems it is 255; a number behind it and a part of a download must fit too. */
    private static final int LONGEST_BYTES = 220;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)([. ].*)?");
    private static final String UNNAMED = "file";

    private FileName() {}

    /** Never empty; the end of a long name is kept with its ending. */
    public static String of(String typed) {
        var path = Normalizer2.getNFCInstance().normalize(wellFormed(typed)).replace('\\', '/');
        var name = path.substring(path.lastIndexOf('/') + 1);
        name = name.codePoints().filter(FileName::isVisible).mapToObj(Character::toString).collect(Collectors.joining());
        name = EDGES.matcher(SPACE.matcher(FORBIDDEN.matcher(name).replaceAll("-")).replaceAll(" ")).replaceAll("");
        if (name.isEmpty()) return UNNAMED;
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** Halves of signs fall out, before anything looks at them. */
    private static String wellFormed(String typed) {
        return typed.codePoints().filter(sign -> Character.getType(sign) != Character.SURROGATE).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> SPACE.matcher(Character.toString(sign)).matches();
            default -> true;
        };
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var stem = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (stem.length() + ending.length() > LONGEST || bytes(stem + ending) > LONGEST_BYTES) stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        return stem.toString().stripTrailing() + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
