package org.eclink.translation.internal.check;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.translation.LanguageTag;
import org.springframework.stereotype.Component;

/** Cities that a text names, and what each is called in its translation. */
@Component
class NamedCities {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*");
    private static final int LONGEST_HAN = 4;
    private static final int MOST_WORDS = 3;
    /** Then a translator looks for names alone. */
    private static final int READ = 1000;

    private final Places places;

    NamedCities(Places places) {
        this.places = places;
    }

    /** What is missing in the translation, as it is called there. */
    List<String> missed(String source, String translation, LanguageTag into) {
        var candidates = candidates(source.substring(0, Math.min(READ, source.length())));
        if (candidates.isEmpty()) return List.of();
        return places.cities(candidates).values().stream().distinct().filter(city -> !isNamed(city, translation, into)).map(city -> called(city.names(), into)).distinct().toList();
    }

    private static Set<String> candidates(String text) {
        var candidates = new LinkedHashSet<String>();
        HAN.matcher(text).results().forEach(run -> {
            for (var from = 0; from < run.group().length(); from++) {
                for (var to = from + 2; to <= Math.min(run.group().length(), from + LONGEST_HAN); to++) candidates.add(run.group().substring(from, to));
            }
        });
        CAPITALISED.matcher(text).results().forEach(run -> {
            var words = List.of(run.group().split(" "));
            for (var from = 0; from < words.size(); from++) {
                for (var to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) candidates.add(String.join(" ", words.subList(from, to)));
            }
        });
        return candidates;
    }

    /** In Chinese by its Chinese name; in Latin letters by any that is written in them. */
    private static boolean isNamed(Place city, String translation, LanguageTag into) {
        var text = translation.toLowerCase(Locale.ROOT);
        var accepted = new ArrayList<String>();
        accepted.add(called(city.names(), into));
        if (!isChinese(into)) city.names().values().stream().filter(name -> !isHan(name)).forEach(accepted::add);
        return accepted.stream().anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String called(Map<String, String> names, LanguageTag into) {
        return into.in(names).or(() -> LanguageTag.known("en").in(names)).orElseGet(() -> names.values().iterator().next());
    }

    private static boolean isChinese(LanguageTag tag) {
        return tag.plain().value().startsWith("zh-");
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(sign -> UScript.getScript(sign) == UScript.HAN);
    }
}
