package org.eclink.translation.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading.Converted;
import org.eclink.translation.Reading.Original;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Reading.Shown;
import org.eclink.translation.Rendering;

/** Which of its languages a reader reads a paragraph in: the first in which it is there, the original if it is in none. */
record Choice(Original original, List<Rendering> renderings, ChineseScripts scripts) {

    Shown of(List<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::plain).flatMap(language -> in(language).stream()).findFirst().orElse(original);
    }

    /** As it was written, else as somebody rendered it, else what of either is in the other Chinese script. */
    private Optional<Shown> in(LanguageTag language) {
        if (original.language().plain().equals(language)) return Optional.of(original);
        return rendered(language).or(() -> scripts.other(language).flatMap(other -> original.language().plain().equals(other) ? Optional.of(original) : rendered(other))
            .map(shown -> new Converted(scripts.converted(shown.words(), language), language, shown)));
    }

    private Optional<Shown> rendered(LanguageTag language) {
        return renderings.stream().filter(rendering -> rendering.language().equals(language)).min(Comparator.comparing(Rendering::provenance)).map(Rendered::new);
    }
}
