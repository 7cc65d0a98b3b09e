package org.eclink.translation.internal.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.translation.internal.memory.Likeness;

/** Which paragraph of an edited text stands in the place of which of the one before. */
final class Succession {

    /** Below it one is not a change of the other, unless both stand alone between what stayed. */
    private static final double ALIKE = 0.3;

    private Succession() {}

    /** By the new ones: what each took the place of; one that came from nowhere is not in it. */
    static Map<String, String> of(List<String> before, List<String> after) {
        var earlier = new LinkedHashMap<String, String>();
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            if (delta.getType() == DeltaType.CHANGE) align(delta.getSource().getLines(), delta.getTarget().getLines(), earlier);
        }
        earlier.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return earlier;
    }

    /** Each with the one most like it that is not behind one already taken; as many as before, in their places. */
    private static void align(List<String> old, List<String> changed, Map<String, String> earlier) {
        var free = 0;
        for (var place = 0; place < changed.size(); place++) {
            var best = mostAlike(old, free, changed.get(place));
            if (best < 0 && old.size() == changed.size()) best = place;
            if (best < free) continue;
            earlier.putIfAbsent(changed.get(place), old.get(best));
            free = best + 1;
        }
    }

    private static int mostAlike(List<String> old, int from, String words) {
        var best = -1;
        var most = ALIKE;
        for (var place = from; place < old.size(); place++) {
            var likeness = Likeness.of(old.get(place), words);
            if (likeness > most) {
                best = place;
                most = likeness;
            }
        }
        return best;
    }
}
