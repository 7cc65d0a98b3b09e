package org.eclink.directory.internal.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclink.interchange.JsonLd;
import org.eclink.terms.Word;
import org.eclink.web.Shell;
import org.eclink.web.Step;

/** What pages of the directory say of themselves to machines, in the words of schema.org. */
public record Described(Shell shell) {

    private static final Pattern GEONAMES = Pattern.compile("GeoNames (\\d+)");

    public List<JsonLd> city(Facts facts, double latitude, double longitude, Word country, List<Step> way) {
        var same = facts.find(Facts.POSITION).map(Fact::note).stream()
            .flatMap(note -> GEONAMES.matcher(note).results()).map(id -> "https://sws.geonames.org/" + id.group(1) + "/").toList();
        return List.of(JsonLd.city(shell.canonical(), mineFirst(facts.names()), latitude, longitude, country.text(), same), way(way));
    }

    public List<JsonLd> organisation(Facts facts, List<Step> way) {
        var website = facts.text(Facts.WEBSITE).map("https://"::concat).orElse(null);
        return List.of(JsonLd.organization(shell.canonical(), mineFirst(facts.names()), website), way(way));
    }

    private JsonLd way(List<Step> steps) {
        return JsonLd.breadcrumbs(shell.site().address(), steps);
    }

    private Map<String, String> mineFirst(Map<String, String> names) {
        var ordered = new LinkedHashMap<String, String>();
        var own = names.get(shell.language().tag());
        if (own != null) ordered.put(shell.language().tag(), own);
        names.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
