package org.eclink.accounts.internal.account;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclink.web.Language;

/** The time zones a member can live by, each known by its city. */
public final class Zones {

    private static final Set<String> KNOWN = Set.copyOf(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    private static final Map<String, String> USUAL = Map.of("zh", "Asia/Shanghai", "nl", "Europe/Amsterdam");
    private static final String ELSE = "Europe/Brussels";
    private static final Map<String, List<Choice>> CHOICES = new ConcurrentHashMap<>();

    private Zones() {}

    public record Choice(String zone, String city) {}

    public static boolean isKnown(String zone) {
        return KNOWN.contains(zone);
    }

    /** Where most readers of this language live. */
    public static String usual(Language reader) {
        return USUAL.getOrDefault(reader.code(), ELSE);
    }

    /** By city, as the reader sorts. */
    public static List<Choice> in(Language reader) {
        return CHOICES.computeIfAbsent(reader.code(), _ -> choices(reader));
    }

    private static List<Choice> choices(Language reader) {
        var names = TimeZoneNames.getInstance(reader.locale());
        return KNOWN.stream().filter(zone -> names.getExemplarLocationName(zone) != null)
            .map(zone -> new Choice(zone, names.getExemplarLocationName(zone)))
            .sorted(Comparator.comparing(Choice::city, Collator.getInstance(reader.locale())).thenComparing(Choice::zone)).toList();
    }
}
