package org.eclink.interchange.internal.harvest;

import java.time.Instant;
import java.util.UUID;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.internal.description.MetadataFormat;
import org.eclink.interchange.internal.harvest.HarvestRefused.Code;
import org.eclink.interchange.work.HarvestSource.Position;
import org.eclink.interchange.work.HarvestSource.Window;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list comes next. As a resumption token it carries all that was asked for, so that any node can go on after any time, and a changed one fits nothing; it says nothing that
 * the request could not. {@code before} is how many have been given, {@code all} how many there were at the beginning.
 */
record Stretch(MetadataFormat format, Window window, @Nullable Position after, long before, long all) {

    private static final int FIELDS = 9;

    String token(Verb verb) {
        var position = after;
        if (position == null) throw new IllegalStateException("a list that has not begun goes on nowhere");
        return new Cursor(list(verb), String.join("|", format.prefix(), window.set() == null ? "" : window.set(), text(window.from()), text(window.until()),
            text(position.changed()), position.id().toString(), Long.toString(before), Long.toString(all), ".")).text();
    }

    static Stretch of(String token, Verb verb) {
        try {
            var stretch = Cursor.position(token, list(verb), Stretch::read);
            if (stretch.token(verb).equals(token)) return stretch; // base 64 leaves bits at the end that say nothing
            throw new IllegalArgumentException("another token than ours");
        } catch (IllegalArgumentException broken) {
            throw new HarvestRefused(Code.badResumptionToken, "This token is broken or belongs to another verb. Begin again without it.");
        }
    }

    private static String list(Verb verb) {
        return "oai " + verb;
    }

    private static Stretch read(String text) {
        var fields = text.split("\\|");
        if (fields.length != FIELDS) throw new IllegalArgumentException("no stretch");
        var window = new Window(moment(fields[2]), moment(fields[3]), fields[1].isEmpty() ? null : fields[1]);
        var changed = moment(fields[4]);
        if (changed == null) throw new IllegalArgumentException("no position");
        return new Stretch(MetadataFormat.of(fields[0]).orElseThrow(IllegalArgumentException::new), window, new Position(changed, UUID.fromString(fields[5])), Long.parseLong(fields[6]), Long.parseLong(fields[7]));
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : Long.toString(moment.getEpochSecond(), Character.MAX_RADIX) + "." + Integer.toString(moment.getNano(), Character.MAX_RADIX);
    }

    private static @Nullable Instant moment(String text) {
        if (text.isEmpty()) return null;
        var point = text.indexOf('.');
        if (point < 0) throw new IllegalArgumentException("no moment");
        return Instant.ofEpochSecond(Long.parseLong(text.substring(0, point), Character.MAX_RADIX), Long.parseLong(text.substring(point + 1), Character.MAX_RADIX));
    }
}
