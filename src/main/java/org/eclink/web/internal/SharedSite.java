package org.eclink.web.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclink.web.Language;
import org.eclink.web.NavEntry;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

@Component
class SharedSite implements Site {

    private final Words words;
    private final Assets assets;
    private final WebSettings settings;
    private final List<NavEntry> entries;

    SharedSite(Words words, Assets assets, WebSettings settings, List<NavEntry> entries) {
        this.words = words;
        this.assets = assets;
        this.settings = settings;
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::position)).toList();
    }

    @Override
    public List<Language> languages() {
        return words.languages();
    }

    @Override
    public List<NavEntry> navigation(NavEntry.Section section) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }

    @Override
    public String address() {
        return settings.address();
    }

    @Override
    public String asset(String name) {
        return assets.address(name);
    }

    @Override
    public String say(Language language, String key, Map<String, ?> arguments) {
        return words.say(language, key, arguments);
    }
}
