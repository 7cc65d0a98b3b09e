package org.eclink.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclink.web.Step;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    @Test
    void saysWhereACityIsAndWhatElseItIsCalled() {
        var names = new LinkedHashMap<String, String>();
        names.put("zh-Hans", "科隆");
        names.put("en", "Cologne");
        names.put("native", "Köln");
        var city = JsonMapper.shared().readTree(JsonLd.city("https://ec-link.example/zh/cities/cologne", names, 50.9, 6.9, "德国",
                List.of("https://sws.geonames.org/2886242/")).json());
        assertThat(city.at("/@type").asString()).isEqualTo("City");
        assertThat(city.at("/name/@value").asString()).isEqualTo("科隆");
        assertThat(city.at("/name/@language").asString()).isEqualTo("zh-Hans");
        assertThat(city.at("/alternateName/0/@value").asString()).isEqualTo("Cologne");
        assertThat(city.at("/alternateName/1").asString()).isEqualTo("Köln");
        assertThat(city.at("/geo/latitude").asDouble()).isEqualTo(50.9);
        assertThat(city.at("/sameAs/0").asString()).isEqualTo("https://sws.geonames.org/2886242/");
    }

    @Test
    void cannotBeClosedByAnyName() {
        var out = new StringOutput();
        JsonLd.breadcrumbs("https://ec-link.example", List.of(new Step("</script><script>alert(1)</script><!-- & \u2028", null, null))).writeTo(out);
        assertThat(out.toString()).containsOnlyOnce("</script>").doesNotContain("<!--", "&", "\u2028").startsWith("<script type=\"application/ld+json\">{");
    }

    @Test
    void leadsAlongTheStepsUntilThePageItself() {
        var steps = JsonMapper.shared().readTree(JsonLd.breadcrumbs("https://ec-link.example", List.of(Step.to("Cities", "/en/cities"), new Step("Luoyang", null, null))).json())
            .at("/itemListElement");
        assertThat(steps.at("/0/item").asString()).isEqualTo("https://ec-link.example/en/cities");
        assertThat(steps.at("/1/position").asInt()).isEqualTo(2);
        assertThat(steps.at("/1").has("item")).isFalse();
    }
}
