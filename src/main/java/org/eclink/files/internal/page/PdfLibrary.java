package org.eclink.files.internal.page;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclink.files.internal.page.ReadPage.Library;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves pdf.js with its fonts and tables of characters, under its version and so for ever. */
@Configuration(proxyBeanMethods = false)
class PdfLibrary implements WebMvcConfigurer {

    private static final Pattern VERSION = Pattern.compile(".*/pdfjs-dist/([^/]+)/.*");

    private final String folder;

    PdfLibrary() throws IOException {
        var program = new PathMatchingResourcePatternResolver().getResources("classpath*:META-INF/resources/webjars/pdfjs-dist/*/build/pdf.min.mjs")[0];
        this.folder = "pdfjs-dist/" + VERSION.matcher(program.getURL().getPath()).replaceFirst("$1") + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/libraries/" + folder + "**").addResourceLocations("classpath:/META-INF/resources/webjars/" + folder)
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    Library library() {
        var at = "/libraries/" + folder;
        return new Library(at + "build/pdf.min.mjs", at + "build/pdf.worker.min.mjs", at + "cmaps/", at + "standard_fonts/", at + "wasm/");
    }
}
