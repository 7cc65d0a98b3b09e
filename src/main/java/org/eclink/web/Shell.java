package org.eclink.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.TimeZoneNames;
import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows: who reads, the reader's language and how to say, count and date things in it, and where it is.
 * {@code path} is the page's address without its language ({@code ""} at home), {@code query} as the canonical address
 * carries it.
 */
public record Shell(Language language, String path, @Nullable String query, Reader reader, Site site) {

    /** The same page in another language. */
    public record Alternate(Language language, String path, String address, boolean current) {}

    private static final Map<String, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();
    private static final Map<String, DateTimeFormatter> DATES = new ConcurrentHashMap<>();
    private static final char MARK = '\uE000';

    public Shell withQuery(String canonicalQuery) {
        return new Shell(language, path, canonicalQuery.isEmpty() ? null : canonicalQuery, reader, site);
    }

    public String say(String key) {
        return site.say(language, key, Map.of());
    }

    /** Arguments alternate: name, value, name, value. */
    public String say(String key, Object... arguments) {
        return site.say(language, key, byName(arguments));
    }

    /** As {@link #say}, where a value may be {@link Content}: a link or a name in another language within a sentence. */
    public Content rich(String key, Object... arguments) {
        var values = byName(arguments);
        var parts = new ArrayList<Content>();
        values.replaceAll((_, value) -> {
            if (!(value instanceof Content content)) return value;
            parts.add(content);
            return "" + MARK + (char) (MARK + parts.size());
        });
        var text = site.say(language, key, values);
        return output -> {
            var start = 0;
            for (var at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, start)) {
                Escape.htmlContent(text.substring(start, at), output);
                parts.get(text.charAt(at + 1) - MARK - 1).writeTo(output);
                start = at + 2;
            }
            Escape.htmlContent(text.substring(start), output);
        };
    }

    public String number(long value) {
        if (value >= 0 && value < 1000) return Long.toString(value); // nothing to group
        return NUMBERS.computeIfAbsent(language.tag(), _ -> NumberFormatter.withLocale(language.locale()))
            .format(value).toString();
    }

    /** With this many digits after the decimal sign: {@code 34.68}, {@code 34,68}. */
    public String decimal(double value, int digits) {
        return NUMBERS.computeIfAbsent(language.tag() + digits,
                _ -> NumberFormatter.withLocale(language.locale()).precision(Precision.fixedFraction(digits))).format(value).toString();
    }

    /** {@code 23 November 2026}, {@code 2026年11月23日}. */
    public String date(LocalDate date) {
        return dated("yMMMMd", date);
    }

    /** {@code November 2026}, {@code 2026年11月}. */
    public String month(YearMonth month) {
        return dated("yMMMM", month.atDay(1));
    }

    /** {@code Monday 23 November}, {@code 11月23日星期一}. */
    public String day(LocalDate date) {
        return dated("MMMMEEEEd", date);
    }

    /** {@code 09:40} in all our languages. */
    public String time(TemporalAccessor time) {
        return dated("HHmm", time);
    }

    /** Date and time by the reader's clock: {@code 23 November 2026 at 09:40}. */
    public String moment(Instant instant) {
        var moment = dated("yMMMMdHHmm", instant.atZone(reader.zone()));
        return reader.isMember() ? moment : moment + " UTC";
    }

    /** The city by which a time zone goes: {@code Shanghai}, {@code 上海}. */
    public String city(ZoneId zone) {
        var name = TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId() : name;
    }

    /** A new key for a form; see {@link Once}. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    /** What of the navigation is for this reader in particular: the way in for a visitor, a member's own places. */
    public List<NavEntry> own() {
        return reader.sections().stream().sorted().flatMap(section -> site.navigation(section).stream()).toList();
    }

    public String link(String target) {
        return "/" + language.code() + target;
    }

    public String asset(String name) {
        return site.asset(name);
    }

    public boolean isAt(NavEntry entry) {
        return entry.leadsTo(path);
    }

    /** This page's address in its own language, the one to cite. */
    public String canonical() {
        return site.address() + address(language);
    }

    public List<Alternate> alternates() {
        return site.languages().stream()
            .map(other -> new Alternate(other, address(other), site.address() + address(other), other.equals(language)))
            .toList();
    }

    private String address(Language other) {
        return "/" + other.code() + path + (query == null ? "" : "?" + query);
    }

    private String dated(String skeleton, TemporalAccessor value) {
        return DATES.computeIfAbsent(language.tag() + skeleton, _ -> DateTimeFormatter.ofPattern(
                DateTimePatternGenerator.getInstance(language.locale()).getBestPattern(skeleton), language.locale().toLocale()))
            .format(value);
    }

    private static Map<String, Object> byName(Object... arguments) {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            values.put((String) arguments[i], arguments[i + 1]);
        }
        return values;
    }
}
