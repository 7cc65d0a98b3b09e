package org.eclink.interchange.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclink.interchange.Listing;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What all lists of the API have in common: {@code fields} leaves the others out, and a link leads on (RFC 8288). */
@ControllerAdvice
class Listings implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    Listings(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return items(method).resolve() != null;
    }

    private static ResolvableType items(MethodParameter method) {
        return ResolvableType.forMethodParameter(method).as(ResponseEntity.class).getGeneric(0).as(Listing.class).getGeneric(0);
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
        if (!(body instanceof Listing<?> listing)) return body;
        var address = UriComponentsBuilder.fromUri(request.getURI());
        var wanted = address.build().getQueryParams().getFirst("fields");
        if (listing.next() != null) {
            var next = address.replaceQueryParam("cursor", listing.next()).build(true).toUri();
            response.getHeaders().set(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return wanted == null || wanted.isBlank() ? listing : only(fields(wanted.replace("%2C", ","), items(method)), listing);
    }

    private static List<String> fields(String wanted, ResolvableType items) {
        var known = Arrays.stream(items.resolve(Record.class).getRecordComponents()).map(RecordComponent::getName).toList();
        var fields = Arrays.stream(wanted.split(",")).map(String::strip).filter(field -> !field.isEmpty()).toList();
        if (!known.containsAll(fields)) {
            throw Refused.parameter("fields", "fields takes some of these, separated by commas: %s.".formatted(String.join(", ", known)));
        }
        return fields;
    }

    private Listing<JsonNode> only(List<String> fields, Listing<?> listing) {
        return new Listing<>(listing.items().stream().map(item -> (JsonNode) json.<ObjectNode>valueToTree(item).retain(fields)).toList(), listing.next());
    }
}
