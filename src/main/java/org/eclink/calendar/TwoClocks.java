package org.eclink.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Two places at one moment, as calendar/clocks.jte shows them: both times with their days, and on a strip of the near
 * place's day when each is at work and when both are. Bars are in hours from the near midnight.
 */
public record TwoClocks(Side near, Side far, double hoursApart, String together, @Nullable String left, List<Bar> nearOffice,
        List<Bar> farOffice, List<Bar> both, double now, boolean provisional) {

    /**
     * One clock; {@code stamp} is the moment with its offset, for machines, and {@code zone} lets a script go on counting:
     * a clock without it stands still.
     */
    public record Side(BothNames names, String time, String day, String stamp, @Nullable String zone) {

        Side stopped() {
            return new Side(names, time, day, stamp, null);
        }
    }

    public record Bar(double from, double length) {}

    /** A place and what it is called. */
    public record Named(Place place, BothNames names) {}

    public static TwoClocks at(Instant now, Named near, Named far, WorkingTimes times, Shell shell) {
        var here = now.atZone(near.place().zone());
        var there = now.atZone(far.place().zone());
        var today = times.shared(near.place(), far.place(), here.toLocalDate());
        var midnight = here.toLocalDate().atStartOfDay(here.getZone()).toInstant();
        return new TwoClocks(side(near, here, times, shell), side(far, there, times, shell),
                Math.abs(here.getOffset().getTotalSeconds() - there.getOffset().getTotalSeconds()) / 3600.0,
                together(now, near, far, today, times, shell), left(now, today, shell), bars(today.nearOffice(), midnight),
                bars(today.farOffice(), midnight), bars(today.both(), midnight), hours(midnight, now),
                today.near().provisional() || today.far().provisional());
    }

    /** The same as a picture of its moment, which no script moves on. */
    public TwoClocks stopped() {
        return new TwoClocks(near.stopped(), far.stopped(), hoursApart, together, left, nearOffice, farOffice, both, now, provisional);
    }

    private static Side side(Named named, ZonedDateTime moment, WorkingTimes times, Shell shell) {
        var date = moment.toLocalDate();
        return new Side(named.names(), shell.time(moment), shell.say("calendar.day", "date", shell.day(date), "state", state(named.place(), moment, times, shell)),
                moment.truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime().toString(), moment.getZone().getId());
    }

    private static String state(Place place, ZonedDateTime moment, WorkingTimes times, Shell shell) {
        var day = times.day(place.country(), moment.toLocalDate());
        var name = day.names().get(shell.language().tag());
        if (day.kind() == Day.Kind.HOLIDAY && name != null) return name;
        var open = times.office(place, moment.toLocalDate()).stream().anyMatch(hours -> hours.overlap(new Hours(moment.toInstant(), moment.toInstant().plusSeconds(1))).isPresent());
        var state = day.kind() == Day.Kind.WORKING ? (open ? "open" : "closed") : day.kind().name().toLowerCase(Locale.ROOT);
        return shell.say("calendar.state." + state);
    }

    /** Today's common hours, or else the next ones, in both places' time. */
    private static String together(Instant now, Named near, Named far, SharedDay today, WorkingTimes times, Shell shell) {
        return ahead(now, today).map(hours -> said("calendar.shared", hours, near, far, shell))
            .or(() -> times.nextShared(near.place(), far.place(), now).map(hours -> said("calendar.next", hours, near, far, shell)))
            .orElseGet(() -> shell.say("calendar.none"));
    }

    private static Optional<Hours> ahead(Instant now, SharedDay today) {
        return today.both().stream().filter(hours -> hours.to().isAfter(now)).findFirst();
    }

    private static String said(String key, Hours hours, Named near, Named far, Shell shell) {
        var nearZone = near.place().zone();
        var farZone = far.place().zone();
        return shell.say(key, "day", shell.day(LocalDate.ofInstant(hours.from(), nearZone)),
                "nearFrom", shell.time(hours.from().atZone(nearZone)), "nearTo", shell.time(hours.to().atZone(nearZone)), "near", near.names().mine(),
                "farFrom", shell.time(hours.from().atZone(farZone)), "farTo", shell.time(hours.to().atZone(farZone)), "far", far.names().mine());
    }

    private static @Nullable String left(Instant now, SharedDay today, Shell shell) {
        return ahead(now, today).filter(hours -> !hours.from().isAfter(now)).map(hours -> {
            var left = Duration.between(now, hours.to());
            return shell.say("calendar.left", "hours", left.toHours(), "minutes", left.toMinutesPart());
        }).orElse(null);
    }

    private static List<Bar> bars(List<Hours> stretches, Instant midnight) {
        return stretches.stream().map(hours -> new Bar(hours(midnight, hours.from()), hours(hours.from(), hours.to()))).toList();
    }

    private static double hours(Instant from, Instant to) {
        return Math.round(Duration.between(from, to).toMinutes() / 0.6) / 100.0;
    }
}
