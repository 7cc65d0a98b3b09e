package org.eclink.directory.internal.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
import org.eclink.web.Signs;

/** An organisation as a member's form describes it; kind and country are codes. */
public record NewOrganisation(TypedNames names, Field kind, Field country, Field website, Field role) {

    static final String KINDS = "organisation-kinds";
    static final String COUNTRIES = "countries";
    static final NewOrganisation BLANK = of(Map.of());

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?");
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_ROLE = 500;

    static NewOrganisation of(Map<String, List<String>> typed) {
        var website = TypedNames.text(typed, "website");
        return new NewOrganisation(TypedNames.of(typed), TypedNames.text(typed, "kind"), TypedNames.text(typed, "country"),
                Field.of("website", website.value().replaceFirst("^https?://", "").replaceFirst("/$", "")), TypedNames.text(typed, "role"));
    }

    NewOrganisation checked(Terms terms) {
        return new NewOrganisation(names.checked(), chosen(kind, KINDS, terms), chosen(country, COUNTRIES, terms), checkedWebsite(),
                role.value().length() > LONGEST_ROLE || Signs.areStrange(role.value()) ? role.refused("directory.profile.long") : role);
    }

    private static Field chosen(Field field, String scheme, Terms terms) {
        return terms.find(scheme, field.value()).isPresent() ? field : field.refused("directory.join.choose");
    }

    private Field checkedWebsite() {
        var text = website.value();
        return text.isEmpty() || text.length() <= LONGEST_ADDRESS && !Signs.areStrange(text) && ADDRESS.matcher(text).matches() ? website : website.refused("directory.edit.website.unreadable");
    }

    boolean isRefused() {
        return names.isRefused() || Stream.of(kind, country, website, role).anyMatch(Field::isRefused);
    }

    Facts facts(int source, Terms terms) {
        var facts = new LinkedHashMap<>(names.facts(source, "medium"));
        facts.put(Facts.KIND, Fact.of(terms.find(KINDS, kind.value()).orElseThrow().id().toString(), source, "medium"));
        facts.put(Facts.COUNTRY, Fact.of(terms.find(COUNTRIES, country.value()).orElseThrow().id().toString(), source, "medium"));
        if (!website.value().isEmpty()) facts.put(Facts.WEBSITE, Fact.of(website.value(), source, "medium"));
        if (!role.value().isEmpty()) facts.put(Facts.ROLE, Fact.of(role.value(), source, "medium"));
        return new Facts(facts);
    }
}
