package org.eclink.web.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves {@code /assets/**}: for a year, since a changed file has another name. Spring answers HEAD and ranges. */
@Configuration(proxyBeanMethods = false)
class AssetAddresses implements WebMvcConfigurer {

    private final Assets assets;

    AssetAddresses(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .setUseLastModified(false)
            .setEtagGenerator(resource -> "\"" + resource.getDescription() + "\"")
            .resourceChain(false)
            .addResolver(new InMemory());
    }

    private final class InMemory implements ResourceResolver {

        @Override
        public @Nullable Resource resolveResource(jakarta.servlet.http.@Nullable HttpServletRequest request, String path,
                List<? extends Resource> locations, ResourceResolverChain chain) {
            var file = assets.file(path);
            if (file == null) return null;
            return new Sent(file, file.isWorthCompressing() && request != null && Gzip.isAcceptedBy(request));
        }

        @Override
        public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }

    /** One file as this browser gets it; a compressed one is another representation and carries another tag. */
    private static final class Sent extends AbstractResource implements HttpResource {

        private final StaticFile file;
        private final boolean compressed;

        Sent(StaticFile file, boolean compressed) {
            this.file = file;
            this.compressed = compressed;
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            var headers = new HttpHeaders();
            if (file.isWorthCompressing()) headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (compressed) headers.add(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
            return headers;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(compressed ? file.gzip() : file.bytes());
        }

        @Override
        public long contentLength() {
            return compressed ? file.gzip().length : file.bytes().length;
        }

        @Override
        public String getFilename() {
            return file.name();
        }

        @Override
        public URL getURL() throws java.io.IOException {
            return URI.create("file:/assets/" + file.name()).toURL();
        }

        @Override
        public String getDescription() {
            return file.name() + (compressed ? ";gzip" : "");
        }
    }
}
