package org.eclink.translation.internal.prose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Provenance;
import org.eclink.translation.Reading;
import org.eclink.translation.Reading.Original;
import org.eclink.translation.Reading.Passage;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Rendering;
import org.eclink.translation.Typesetter;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProseConfiguration {

    private static final String SOURCE = "Die Stadt sammelt Regenwasser in zehn Parks.";
    private static final LanguageTag GERMAN = LanguageTag.known("de");
    private static final Instant THEN = Instant.parse("2026-11-18T09:00:00Z");

    @Bean
    Specimen proseSpecimen(Typesetter typesetter) {
        return new Specimen(70, "translation.specimen", shell -> new Fragment("translation/proseSpecimen", ProseSpecimen.of(specimen(typesetter, shell))));
    }

    /** One paragraph of each line. */
    private static Prose specimen(Typesetter typesetter, Shell shell) {
        var words = shell.say("translation.specimen.words");
        var tag = LanguageTag.known(shell.language().tag());
        var renderings = Stream.of(Provenance.HUMAN, Provenance.REVIEWED, Provenance.MACHINE_REVIEWED, Provenance.MACHINE).map(provenance -> rendering(words, tag, provenance)).toList();
        var passages = new ArrayList<Passage>();
        passages.add(new Passage("%08d".formatted(0), words, new Original(words, tag), null));
        renderings.forEach(rendering -> passages.add(passage(passages.size(), new Rendered(rendering), null)));
        passages.add(passage(passages.size(), new Original(SOURCE, GERMAN), renderings.getFirst()));
        passages.add(passage(passages.size(), new Original(SOURCE, GERMAN), null));
        var source = String.join("\n\n", passages.stream().map(Passage::source).toList());
        return typesetter.set(new Reading.Part("specimen", Form.MARKDOWN, GERMAN, false, source, passages), shell);
    }

    private static Passage passage(int place, Reading.Shown shown, @Nullable Rendering outdated) {
        return new Passage("%08d".formatted(place), SOURCE, shown, outdated);
    }

    private static Rendering rendering(String words, LanguageTag tag, Provenance provenance) {
        var isMachine = provenance == Provenance.MACHINE || provenance == Provenance.MACHINE_REVIEWED;
        return new Rendering(tag.plain(), words, provenance, null, isMachine ? "specimen" : null, THEN, null);
    }
}
