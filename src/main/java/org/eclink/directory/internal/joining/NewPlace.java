package org.eclink.directory.internal.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
import org.eclink.web.Signs;

/**
 * A district, a new area, a county, a region or a group of cities as a form describes it: {@code level} and {@code country} are codes,
 * {@code parent} the end of the address of the city it belongs to, or empty; without one it says where it lies itself, in degrees.
 */
public record NewPlace(TypedNames names, Field level, Field parent, Field country, Field latitude, Field longitude, Field reason) {

    static final String LEVELS = "admin-levels";
    static final String COUNTRIES = "countries";

    private static final String HIGH = "high";
    private static final String MEDIUM = "medium";
    private static final int LONGEST_REASON = 1000;

    static NewPlace of(Map<String, List<String>> typed) {
        var parent = TypedNames.text(typed, "parent");
        var slug = parent.value().replaceFirst("[?#].*", "").replaceFirst("/$", "").replaceFirst(".*/", "");
        return new NewPlace(TypedNames.of(typed), TypedNames.text(typed, "level"), Field.of("parent", slug), TypedNames.text(typed, "country"), TypedNames.text(typed, "latitude"),
                TypedNames.text(typed, "longitude"), TypedNames.text(typed, "reason"));
    }

    /** As it is kept until somebody decides. */
    Map<String, String> content() {
        var content = new LinkedHashMap<String, String>();
        Stream.of(names.english(), names.chinese(), names.dutch(), level, parent, country, latitude, longitude, reason).forEach(field -> content.put(field.name(), field.value()));
        return content;
    }

    static NewPlace kept(Map<String, String> content) {
        var typed = new LinkedHashMap<String, List<String>>();
        content.forEach((name, value) -> typed.put(name, List.of(value)));
        return of(typed);
    }

    /** {@code under} is the city that {@code parent} names, if there is one. */
    NewPlace checked(Optional<City> under, Terms terms) {
        var needsPosition = under.isEmpty();
        return new NewPlace(names.checked(), terms.find(LEVELS, level.value()).isPresent() ? level : level.refused("directory.join.choose"),
                parent.value().isEmpty() || under.isPresent() ? parent : parent.refused("directory.propose.parent.unknown"),
                checkedCountry(under, terms),
                degrees(latitude, 90, needsPosition), degrees(longitude, 180, needsPosition), checkedReason());
    }

    private Field checkedCountry(Optional<City> under, Terms terms) {
        if (under.isPresent()) return Field.of("country", "");
        return terms.find(COUNTRIES, country.value()).isPresent() ? country : country.refused("directory.join.choose");
    }

    private Field checkedReason() {
        if (reason.value().isEmpty()) return reason.refused("directory.propose.reason.missing");
        return reason.value().length() > LONGEST_REASON || Signs.areStrange(reason.value()) ? reason.refused("directory.claim.reason.long") : reason;
    }

    private static Field degrees(Field field, int most, boolean isNeeded) {
        if (field.value().isEmpty()) return isNeeded ? field.refused("directory.propose.degrees") : field;
        return field.value().matches("-?\\d{1,3}(\\.\\d{1,6})?") && Math.abs(Double.parseDouble(field.value())) <= most ? field : field.refused("directory.propose.degrees");
    }

    boolean isRefused() {
        return names.isRefused() || Stream.of(level, parent, country, latitude, longitude, reason).anyMatch(Field::isRefused);
    }

    String country(Optional<City> under, Terms terms) {
        return under.map(city -> terms.get(city.facts().concept(Facts.COUNTRY).orElseThrow()).code()).orElse(country.value());
    }

    /** What it does not say of itself it has of the city it belongs to; {@code zone} is its time zone. */
    Facts facts(Optional<City> under, String zone, int source, Terms terms) {
        var facts = new LinkedHashMap<>(names.facts(source, HIGH));
        facts.put(Facts.LEVEL, concept(LEVELS, level.value(), source, terms));
        facts.put(Facts.STANDING, concept("standing", "member", source, terms));
        facts.put(Facts.COUNTRY, concept(COUNTRIES, country(under, terms), source, terms));
        facts.put(Facts.ZONE, Fact.of(zone, source, MEDIUM));
        facts.put(Facts.POSITION, Fact.of(position(under), source, MEDIUM));
        under.ifPresent(city -> {
            facts.put(Facts.PARENT, Fact.of(city.id().toString(), source, HIGH));
            for (var property : List.of(Facts.REGION, Facts.CLIMATE)) city.facts().find(property).ifPresent(fact -> facts.put(property, fact));
        });
        return new Facts(facts);
    }

    private static Fact concept(String scheme, String code, int source, Terms terms) {
        return Fact.of(terms.find(scheme, code).orElseThrow().id().toString(), source, HIGH);
    }

    private List<Double> position(Optional<City> under) {
        var position = new ArrayList<Double>();
        position.add(latitude.value().isEmpty() ? under.orElseThrow().latitude() : Double.parseDouble(latitude.value()));
        position.add(longitude.value().isEmpty() ? under.orElseThrow().longitude() : Double.parseDouble(longitude.value()));
        return position;
    }
}
