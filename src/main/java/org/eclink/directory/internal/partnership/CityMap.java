package org.eclink.directory.internal.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.internal.city.CityCard;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Wording;
import org.eclink.web.MapView;
import org.eclink.web.MapView.Dot;
import org.eclink.web.MapView.Link;
import org.eclink.web.Shell;

/** Draws cities and the partnerships between them; what has ended or was never concluded is not drawn. */
public record CityMap(Wording wording, Shell shell) {

    private static final int PILOT_PRIORITY = 1000;

    public MapView across(List<CityCard> cities, List<Partnership> partnerships) {
        return MapView.of(dots(cities), links(cities, partnerships));
    }

    /** The cities of these partnerships, in a column. */
    public Optional<MapView> of(List<Partnership> partnerships) {
        var cities = partnerships.stream().flatMap(Partnership::cities).distinct().toList();
        return cities.isEmpty() ? Optional.empty() : Optional.of(inColumn(cities, partnerships));
    }

    /** For a place beside facets, where names are drawn larger. */
    public MapView inColumn(List<CityCard> cities, List<Partnership> partnerships) {
        return MapView.inColumn(dots(cities), links(cities, partnerships));
    }

    private List<Dot> dots(List<CityCard> cities) {
        return cities.stream().map(this::dot).toList();
    }

    private Dot dot(CityCard city) {
        return new Dot(CityNames.mine(city.names(), shell.language()), shell.language().tag(), city.latitude(), city.longitude(),
                isPilot(city) ? Dot.Kind.PILOT : Dot.Kind.PLAIN, 1 + city.partners() + (isPilot(city) ? PILOT_PRIORITY : 0),
                shell.link("/cities/" + city.slug()));
    }

    private List<Link> links(List<CityCard> cities, List<Partnership> partnerships) {
        var places = new HashMap<UUID, Integer>();
        for (var city : cities) places.put(city.id(), places.size());
        var links = new ArrayList<Link>();
        for (var partnership : partnerships) {
            var european = partnership.european().city();
            var chinese = partnership.chinese().city();
            if (european == null || chinese == null) continue;
            var from = places.get(european.id());
            var to = places.get(chinese.id());
            if (from != null && to != null) kind(partnership, chinese).ifPresent(kind -> links.add(new Link(from, to, kind)));
        }
        return links;
    }

    private Optional<Link.Kind> kind(Partnership partnership, CityCard chinese) {
        return switch (wording.terms().get(partnership.state()).code()) {
            case "ended", "not-concluded" -> Optional.empty();
            case "completed" -> Optional.of(Link.Kind.PAST);
            default -> Optional.of(isPilot(chinese) ? Link.Kind.PILOT : Link.Kind.PLAIN);
        };
    }

    private boolean isPilot(CityCard city) {
        return wording.terms().get(new ConceptId(city.standing())).code().endsWith("pilot");
    }
}
