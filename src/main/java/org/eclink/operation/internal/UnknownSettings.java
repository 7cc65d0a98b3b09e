package org.eclink.operation.internal;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.operation.CannotStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Ends the start for a setting that does not exist: a slip of the pen would otherwise go unnoticed for years. */
class UnknownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var known = KnownSettings.all().keySet();
        var plain = known.stream().map(SettingName::plain).collect(Collectors.toSet());
        context.getEnvironment().getPropertySources().stream()
            .flatMap(UnknownSettings::ours)
            .filter(name -> !plain.contains(SettingName.plain(name)))
            .findFirst()
            .ifPresent(name -> refuse(name, known));
    }

    private static Stream<String> ours(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> names)) return Stream.empty();
        return Stream.of(names.getPropertyNames())
            .filter(name -> name.startsWith("eclink.") || name.startsWith("ECLINK_"));
    }

    private static void refuse(String name, Set<String> known) {
        throw new CannotStart("%s is not a setting of EC-Link; did you mean %s? docs/settings.md lists them all."
            .formatted(name, closest(name, known)));
    }

    private static String closest(String name, Set<String> known) {
        var property = known.stream()
            .min(Comparator.comparingInt(candidate -> distance(SettingName.plain(candidate), SettingName.plain(name))))
            .orElseThrow();
        return name.startsWith("eclink.") ? property : new SettingName(property).environment();
    }

    /** How many letters must be put in, left out or changed to get from one word to the other (Levenshtein 1965). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) row[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
