package org.eclink.calendar.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclink.calendar.Place;
import org.eclink.calendar.TwoClocks;
import org.eclink.calendar.TwoClocks.Named;
import org.eclink.calendar.WorkingTimes;
import org.eclink.web.BothNames;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two clocks in the living style guide, each state at an instant at which the calendars say so. */
@Configuration(proxyBeanMethods = false)
class CalendarSpecimens {

    private enum State {
        BOTH("2026-11-23T08:10:00Z"), NEXT("2026-11-20T15:05:00Z"), HOLIDAY("2026-10-01T07:30:00Z"), WORKING_WEEKEND("2026-10-10T06:00:00Z"),
        PROVISIONAL("2031-02-03T08:00:00Z");

        private final Instant moment;

        State(String moment) {
            this.moment = Instant.parse(moment);
        }

        String key() {
            return "calendar.specimen." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Bean
    Specimen clocksSpecimen(WorkingTimes times) {
        return new Specimen(50, "calendar.specimen", shell -> new Fragment("calendar/clocksSpecimen", states(times, shell)));
    }

    private static ClocksSpecimen states(WorkingTimes times, Shell shell) {
        var near = named("BE", "Europe/Brussels", "calendar.specimen.near", shell);
        var far = named("CN", "Asia/Shanghai", "calendar.specimen.far", shell);
        return new ClocksSpecimen(Stream.of(State.values())
            .map(state -> new ClocksSpecimen.State(shell.say(state.key()), TwoClocks.at(state.moment, near, far, times, shell).stopped())).toList());
    }

    private static Named named(String country, String zone, String key, Shell shell) {
        return new Named(new Place(country, ZoneId.of(zone)), BothNames.only(shell.say(key)));
    }
}
