package org.eclink.interchange;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page is about, in the words of schema.org, as a data block for the page's head. A data block is no script: no
 * browser runs it, and the content security policy does not concern it. Nothing within can close it.
 */
public record JsonLd(Map<String, Object> properties) implements Content {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A file in which a data set can be had. */
    public record Download(String address, String type) {}

    /** {@code names} lead from a BCP 47 tag, or {@code native}, to the name; the first is the page's. */
    public static JsonLd city(String address, Map<String, String> names, double latitude, double longitude, String within, List<String> sameAs) {
        var city = of("City", address);
        name(city, names);
        city.put("url", address);
        city.put("geo", typed("GeoCoordinates", Map.of("latitude", latitude, "longitude", longitude)));
        city.put("containedInPlace", typed("Place", Map.of("name", within)));
        if (!sameAs.isEmpty()) city.put("sameAs", sameAs);
        return new JsonLd(city);
    }

    public static JsonLd organization(String address, Map<String, String> names, @Nullable String website) {
        var organization = of("Organization", address);
        name(organization, names);
        organization.put("url", website == null ? address : website);
        organization.put("mainEntityOfPage", address);
        return new JsonLd(organization);
    }

    /** {@code language} is that of the headline. */
    public static JsonLd article(String address, String headline, String language, Instant published, Instant changed) {
        var article = of("NewsArticle", address);
        article.put("headline", headline);
        article.put("inLanguage", language);
        article.put("datePublished", published.toString());
        article.put("dateModified", changed.toString());
        article.put("mainEntityOfPage", address);
        return new JsonLd(article);
    }

    public static JsonLd dataset(String address, String name, String description, String licence, String publisher, List<Download> downloads) {
        var dataset = of("Dataset", address);
        dataset.put("name", name);
        dataset.put("description", description);
        dataset.put("url", address);
        dataset.put("license", licence);
        dataset.put("isAccessibleForFree", true);
        dataset.put("creator", typed("Organization", Map.of("name", publisher)));
        dataset.put("distribution", downloads.stream()
            .map(download -> typed("DataDownload", Map.of("contentUrl", download.address(), "encodingFormat", download.type()))).toList());
        return new JsonLd(dataset);
    }

    /** {@code site} is the public address that the steps' own begin after. */
    public static JsonLd breadcrumbs(String site, List<Step> steps) {
        var list = new LinkedHashMap<String, Object>(Map.of("@context", "https://schema.org", "@type", "BreadcrumbList"));
        var items = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            var item = typed("ListItem", Map.of("position", items.size() + 1, "name", step.name()));
            if (step.address() != null) item.put("item", site + step.address());
            items.add(item);
        }
        list.put("itemListElement", items);
        return new JsonLd(list);
    }

    private static Map<String, Object> of(String type, String address) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("@context", "https://schema.org");
        properties.put("@type", type);
        properties.put("@id", address);
        return properties;
    }

    private static Map<String, Object> typed(String type, Map<String, ?> values) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("@type", type);
        properties.putAll(values);
        return properties;
    }

    private static void name(Map<String, Object> properties, Map<String, String> names) {
        var all = names.entrySet().stream().map(JsonLd::inLanguage).distinct().toList();
        if (all.isEmpty()) return;
        properties.put("name", all.getFirst());
        if (all.size() > 1) properties.put("alternateName", all.subList(1, all.size()));
    }

    private static Object inLanguage(Map.Entry<String, String> name) {
        if (name.getKey().equals("native")) return name.getValue();
        var tagged = new LinkedHashMap<String, Object>();
        tagged.put("@value", name.getValue());
        tagged.put("@language", name.getKey());
        return tagged;
    }

    String json() {
        return JSON.writeValueAsString(properties).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
            .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">");
        output.writeContent(json());
        output.writeContent("</script>\n");
    }
}
