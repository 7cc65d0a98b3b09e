package org.eclink.news.internal.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Occasion;
import org.eclink.news.internal.item.Words;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Field;
import org.eclink.web.Signs;
import org.jspecify.annotations.Nullable;

/** News as its author types it. {@code voice} is {@code member}, {@code platform} or the path of a place; moments are by the author's clock. */
public record NewsForm(Field title, Field lead, Field body, Field language, Field voice, List<String> sectors, Field begins, Field ends, Field venue, Field reason, int version) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 500;
    private static final int LONGEST_BODY = 100_000;
    private static final int LONGEST_VENUE = 200;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_SECTORS = 9;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static NewsForm blank(String voice) {
        return new NewsForm(Field.of("title", ""), Field.of("lead", ""), Field.of("body", ""), Field.of("language", ""), Field.of("voice", voice), List.of(), Field.of("begins", ""), Field.of("ends", ""), Field.of("venue", ""), Field.of("reason", ""), 0);
    }

    static NewsForm of(Map<String, List<String>> typed) {
        var sectors = typed.getOrDefault("sector", List.of()).stream().distinct().limit(MOST_SECTORS).toList();
        return new NewsForm(line(typed, "title"), line(typed, "lead"), Field.of("body", text(typed, "body").replace("\r\n", "\n").strip()), line(typed, "language"), line(typed, "voice"), sectors,
                line(typed, "begins"), line(typed, "ends"), line(typed, "venue"), line(typed, "reason"), version(text(typed, "version")));
    }

    static NewsForm of(Item item, Words words, String voice, List<String> sectors, ZoneId zone) {
        var occasion = item.occasion();
        return new NewsForm(Field.of("title", words.title()), Field.of("lead", words.lead()), Field.of("body", words.body()), Field.of("language", words.language() == null ? "" : words.language().value()),
                Field.of("voice", voice), sectors, Field.of("begins", occasion == null ? "" : local(occasion.begins(), zone)), Field.of("ends", occasion == null || occasion.ends() == null ? "" : local(occasion.ends(), zone)),
                Field.of("venue", words.venue()), Field.of("reason", ""), item.version());
    }

    private static Field line(Map<String, List<String>> typed, String name) {
        return Field.of(name, text(typed, name).strip().replaceAll("\\s+", " "));
    }

    private static String text(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    private static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private static String local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime().withSecond(0).withNano(0).toString();
    }

    /** By the author's clock; null for nothing that can be read. */
    static @Nullable Instant moment(String typed, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(typed);
            return local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR ? null : local.atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    NewsForm checked(boolean needsReason, ZoneId zone) {
        return new NewsForm(text(title, LONGEST_TITLE, "news.title.missing"), text(lead, LONGEST_LEAD, null), checkedBody(), language.value().isEmpty() || LanguageTag.of(language.value()).isPresent() ? language : language.refused("news.language.unknown"),
                voice, sectors, checkedBegins(zone), checkedEnds(zone), text(venue, LONGEST_VENUE, null), needsReason ? text(reason, LONGEST_REASON, "news.reason.missing") : reason, version);
    }

    private static Field text(Field field, int longest, @Nullable String missing) {
        if (missing != null && field.value().isEmpty()) return field.refused(missing);
        if (field.value().length() > longest) return field.refused("news.long");
        return Signs.areStrange(field.value()) ? field.refused("news.signs") : field;
    }

    private Field checkedBody() {
        if (body.value().isEmpty()) return body.refused("news.body.missing");
        if (body.value().length() > LONGEST_BODY) return body.refused("news.body.long");
        return Signs.mislead(body.value()) ? body.refused("news.signs") : body;
    }

    private Field checkedBegins(ZoneId zone) {
        if (begins.value().isEmpty()) return ends.value().isEmpty() && venue.value().isEmpty() ? begins : begins.refused("news.begins.missing");
        return moment(begins.value(), zone) == null ? begins.refused("news.moment.unreadable") : begins;
    }

    private Field checkedEnds(ZoneId zone) {
        if (ends.value().isEmpty()) return ends;
        var end = moment(ends.value(), zone);
        if (end == null) return ends.refused("news.moment.unreadable");
        var begin = moment(begins.value(), zone);
        return begin != null && end.isBefore(begin) ? ends.refused("news.ends.before") : ends;
    }

    boolean isRefused() {
        return Stream.of(title, lead, body, language, voice, begins, ends, venue, reason).anyMatch(Field::isRefused);
    }

    NewsForm refusedVoice() {
        return new NewsForm(title, lead, body, language, voice.refused("news.voice.unknown"), sectors, begins, ends, venue, reason, version);
    }

    /** For who saves once more what they typed beside what somebody else has saved meanwhile. */
    NewsForm upon(int newer) {
        return new NewsForm(title, lead, body, language, voice, sectors, begins, ends, venue, reason, newer);
    }

    Words words() {
        return new Words(title.value(), lead.value(), body.value(), venue.value(), LanguageTag.of(language.value()).orElse(null));
    }

    @Nullable Occasion occasion(ZoneId zone) {
        var begin = moment(begins.value(), zone);
        return begin == null ? null : new Occasion(begin, ends.value().isEmpty() ? null : moment(ends.value(), zone), zone);
    }

    public boolean isAbout(String sector) {
        return sectors.contains(sector);
    }

    /** Whether what announces an event is filled in, so that it is shown open. */
    public boolean hasOccasion() {
        return Stream.of(begins, ends, venue).anyMatch(field -> !field.value().isEmpty());
    }
}
