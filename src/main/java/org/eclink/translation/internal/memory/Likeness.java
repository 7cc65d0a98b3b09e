package org.eclink.translation.internal.memory;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two paragraphs are: by their shingles, four letters in a row or two Chinese characters, of which unlike texts share few. Paragraphs of
 * which seven tenths are the same share one of the {@value #BANDS} bands nearly always, such that share a tenth hardly ever (A. Broder, On the
 * resemblance and containment of documents, 1997).
 */
public final class Likeness {

    private static final int LETTERS = 4;
    private static final int CHARACTERS = 2;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int SHORTEST = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Likeness() {}

    /** Empty for what is too short to be like anything. */
    public static int[] bands(String words) {
        var shingles = shingles(words);
        if (shingles.size() < SHORTEST) return new int[0];
        var least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int shingle : shingles) {
            for (var row = 0; row < least.length; row++) least[row] = Math.min(least[row], mixed(shingle + row * GOLDEN));
        }
        var bands = new int[BANDS];
        for (var band = 0; band < BANDS; band++) {
            var mix = (long) band;
            for (var row = 0; row < ROWS; row++) mix = mixed(mix ^ least[band * ROWS + row]);
            bands[band] = (int) mix;
        }
        return bands;
    }

    /** From 0 to 1: what both have of what either has. */
    public static double of(String one, String other) {
        if (one.equals(other)) return 1;
        var theirs = shingles(other);
        var both = new HashSet<>(shingles(one));
        var all = new HashSet<>(both);
        all.addAll(theirs);
        both.retainAll(theirs);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<Integer> shingles(String words) {
        var letters = Normalizer2.getNFKCCasefoldInstance().normalize(words).codePoints().map(sign -> UCharacter.isLetterOrDigit(sign) ? sign : ' ').toArray();
        var shingles = new HashSet<Integer>();
        for (var start = 0; start < letters.length; start++) {
            var length = isHan(letters[start]) ? CHARACTERS : LETTERS;
            if (start + length <= letters.length) shingles.add(Arrays.hashCode(Arrays.copyOfRange(letters, start, start + length)));
        }
        return shingles;
    }

    private static boolean isHan(int sign) {
        return UScript.getScript(sign) == UScript.HAN;
    }

    /** The finaliser of MurmurHash3 by Austin Appleby, public domain. */
    private static long mixed(long bits) {
        var mix = bits;
        mix = (mix ^ mix >>> 33) * 0xff51afd7ed558ccdL;
        mix = (mix ^ mix >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mix ^ mix >>> 33;
    }
}
