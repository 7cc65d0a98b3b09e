package org.eclink.interchange.internal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.web.Refusal;
import org.eclink.web.Site;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the API's description (OpenAPI 3.1) says beside its operations; made when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String ABOUT = """
        Everything public in EC-Link, for reading without an account. Lists are `{"items": […], "next": …}`: pass `next` as
        `cursor` to go on. Every answer has an `ETag`; send it as `If-None-Match` and an unchanged answer is an empty 304.
        A refusal is a problem after RFC 9457. Fields may be added; none is renamed, removed or given another meaning
        within `/api/v1`. Codes are those of `/api/v1/schemes`; languages are BCP 47 tags, and `native` is a place's own
        name for itself. What is not known is left out. Each fact names its source and how far it is trusted; name the source when you pass the fact on.
        """;

    /** Springdoc insists on being there from the start, which costs a second that nobody has asked for. */
    @Bean
    static BeanFactoryPostProcessor springdocWaits() {
        return beans -> Arrays.stream(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition)
            .filter(ApiDocument::isOfSpringdoc).forEach(definition -> definition.setLazyInit(true));
    }

    private static boolean isOfSpringdoc(BeanDefinition definition) {
        return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName()).anyMatch(name -> name != null && name.startsWith("org.springdoc."));
    }

    @Bean
    @Lazy
    OpenAPI openApi(Site site) {
        return new OpenAPI()
            .info(new Info().title("EC-Link open data").version("1").description(ABOUT).contact(new Contact().name("EC-Link").url(site.address() + "/open-data"))
                .license(new License().name("CC BY 4.0 for our own texts; facts under the terms of the sources named with them").url(OpenDataPage.LICENCE)))
            .servers(List.of(new Server().url(site.address())))
            .components(new Components().addSchemas("Problem", problem()));
    }

    private static Schema<?> problem() {
        var schema = ModelConverters.getInstance(true).readAllAsResolvedSchema(Problem.class).schema;
        schema.setName("Problem");
        return schema;
    }

    /** No operation says for itself how it refuses: they all do it alike. */
    @Bean
    @Lazy
    GlobalOperationCustomizer describedRefusals(Site site) {
        return (operation, method) -> {
            var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Unchanged since the answer whose ETag was sent as If-None-Match."));
            if (parameters.stream().anyMatch(parameter -> "query".equals(parameter.getIn()))) {
                refuses(operation, Refusal.MALFORMED, "A parameter that this address does not know or cannot understand.", site);
            }
            if (parameters.stream().anyMatch(parameter -> "q".equals(parameter.getName()))) {
                refuses(operation, Refusal.UNPROCESSABLE, "A text to search for that is longer than any name.", site);
            }
            if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
                refuses(operation, Refusal.MISSING, "There is nothing with this id, code or slug.", site);
            }
            refuses(operation, Refusal.FAULT, "Our mistake; the reference stands beside it in our log.", site);
            return operation;
        };
    }

    private static void refuses(Operation operation, Refusal refusal, String when, Site site) {
        var example = Map.of("type", site.address() + "/open-data#" + refusal.name().toLowerCase(Locale.ROOT), "title",
                site.say(site.languages().getFirst(), refusal.title(), Map.of()), "status", refusal.status().value(), "detail", when, "instance", "/api/v1/…");
        operation.getResponses().addApiResponse(Integer.toString(refusal.status().value()), new ApiResponse().description(when)
            .content(new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")).example(example))));
    }
}
