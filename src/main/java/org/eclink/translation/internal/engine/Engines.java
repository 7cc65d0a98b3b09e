package org.eclink.translation.internal.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The engines that are set, the preferred first. */
class Engines {

    private static final Duration REST = Duration.ofSeconds(30);

    private final List<Guarded> all;

    Engines(List<EngineSetting> settings, EngineUse use) {
        this.all = settings.stream().map(one -> new Guarded(one, engine(new Line(one)), use, REST)).toList();
    }

    private static Engine engine(Line line) {
        return switch (line.settings().kind()) {
            case LIBRETRANSLATE -> new LibreTranslate(line);
            case DEEPL -> new DeepL(line);
            case OPENAI -> new OpenAi(line);
        };
    }

    List<Guarded> all() {
        return all;
    }

    Optional<Guarded> find(String name) {
        return all.stream().filter(engine -> engine.settings().name().equals(name)).findFirst();
    }
}
