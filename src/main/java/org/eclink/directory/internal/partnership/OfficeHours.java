package org.eclink.directory.internal.partnership;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.calendar.Place;
import org.eclink.calendar.TwoClocks;
import org.eclink.calendar.TwoClocks.Named;
import org.eclink.calendar.WorkingTimes;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.partnership.Partnership.End;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Wording;
import org.eclink.web.Shell;

/** The two clocks of a page: a city beside its first living partner, or else beside Brussels or Beijing. */
public record OfficeHours(WorkingTimes times, Wording wording, Shell shell) {

    private static final Place BRUSSELS = new Place("BE", ZoneId.of("Europe/Brussels"));
    private static final Place BEIJING = new Place("CN", ZoneId.of("Asia/Shanghai"));
    private static final Map<String, String> BRUSSELS_NAMES = Map.of("en", "Brussels", "zh-Hans", "布鲁塞尔", "nl", "Brussel");
    private static final Map<String, String> BEIJING_NAMES = Map.of("en", "Beijing", "zh-Hans", "北京", "nl", "Peking");
    private static final List<String> OVER = List.of("ended", "not-concluded");

    public TwoClocks of(City city, List<Partnership> partnerships, Instant now) {
        var own = new Named(new Place(country(city.facts().concept(Facts.COUNTRY).orElseThrow()), ZoneId.of(city.zone())),
                CityNames.both(city.names(), shell.language()));
        var partner = partnerships.stream().filter(this::isAlive).map(partnership -> partnership.other(city.id().value()))
            .flatMap(end -> named(end).stream()).findFirst();
        return own.place().country().equals(BEIJING.country())
                ? TwoClocks.at(now, partner.orElseGet(this::brussels), own, times, shell)
                : TwoClocks.at(now, own, partner.orElseGet(this::beijing), times, shell);
    }

    TwoClocks between(Partnership partnership, Instant now) {
        return TwoClocks.at(now, named(partnership.european()).orElseGet(this::brussels), named(partnership.chinese()).orElseGet(this::beijing), times, shell);
    }

    public TwoClocks capitals(Instant now) {
        return TwoClocks.at(now, brussels(), beijing(), times, shell);
    }

    private boolean isAlive(Partnership partnership) {
        return !OVER.contains(wording.terms().get(partnership.state()).code());
    }

    private Optional<Named> named(End end) {
        return Optional.ofNullable(end.city()).map(city -> new Named(new Place(country(new ConceptId(city.country())), ZoneId.of(city.zone())),
                CityNames.both(city.names(), shell.language())));
    }

    private String country(ConceptId country) {
        return wording.terms().get(country).code();
    }

    private Named brussels() {
        return new Named(BRUSSELS, CityNames.both(BRUSSELS_NAMES, shell.language()));
    }

    private Named beijing() {
        return new Named(BEIJING, CityNames.both(BEIJING_NAMES, shell.language()));
    }
}
