package org.eclink.interchange.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The API's description, made once, when it is first asked for. */
@Hidden
@Controller
class ApiDocumentController {

    private static final MediaType YAML = new MediaType("application", "yaml"); // RFC 9512

    private final ObjectProvider<ApiDescription> description;
    private final Map<MediaType, byte[]> made = new ConcurrentHashMap<>();

    ApiDocumentController(ObjectProvider<ApiDescription> description) {
        this.description = description;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> json() throws JsonProcessingException {
        return answer(MediaType.APPLICATION_JSON);
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> yaml() throws JsonProcessingException {
        return answer(YAML);
    }

    private ResponseEntity<byte[]> answer(MediaType type) throws JsonProcessingException {
        var document = made.get(type);
        if (document == null) made.put(type, document = made(type));
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache())
            .eTag("W/\"" + Integer.toHexString(Arrays.hashCode(document)) + "\"").body(document);
    }

    private synchronized byte[] made(MediaType type) throws JsonProcessingException {
        return type == YAML ? description.getObject().yaml() : description.getObject().json();
    }
}
