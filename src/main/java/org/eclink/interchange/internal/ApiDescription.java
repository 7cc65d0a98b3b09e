package org.eclink.interchange.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The API's description as springdoc reads it from the controllers. Springdoc's own address is off: it makes a document
 * per language of the caller and keeps them all. Lazy, so that no start waits for it.
 */
@Lazy
@Component
class ApiDescription extends OpenApiResource {

    ApiDescription(ObjectFactory<OpenAPIService> builder, AbstractRequestService requests, GenericResponseService responses,
            OperationService operations, SpringDocConfigProperties settings, SpringDocProviders providers, SpringDocCustomizers customizers) {
        super(builder, requests, responses, operations, settings, providers, customizers);
    }

    byte[] json() throws JsonProcessingException {
        return writeJsonValue(getOpenApi(Locale.ENGLISH));
    }

    byte[] yaml() throws JsonProcessingException {
        return writeYamlValue(getOpenApi(Locale.ENGLISH));
    }

    @Override
    protected String getServerUrl(HttpServletRequest request, String path) {
        throw new UnsupportedOperationException("the servers are those of ApiDocument");
    }
}
