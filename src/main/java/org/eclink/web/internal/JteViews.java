package org.eclink.web.internal;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Turns the view name a controller returns into src/main/jte/NAME.jte; other names are left to Spring. Its resolver has the name of the one that
 * Spring Boot would put before all others, which would look for a template of each type that a browser accepts, at each page.
 */
@Configuration(proxyBeanMethods = false)
class JteViews {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    Fragments fragments(TemplateEngine templates) {
        return new Fragments() {
            @Override
            public Content content(Shell shell, Fragment fragment) {
                return output -> templates.render(fragment.template() + ".jte", Map.of("shell", shell, "page", fragment.page()), output);
            }

            @Override
            public Content kept(Shell shell, Fragment fragment) {
                var output = new Utf8ByteOutput();
                templates.render(fragment.template() + ".jte", Map.of("shell", shell, "page", fragment.page()), output);
                var html = output.toByteArray();
                return page -> page.writeBinaryContent(html);
            }
        };
    }

    @Bean
    ViewResolver viewResolver(TemplateEngine templates, ObjectProvider<Addresses> addresses) {
        return new PageViews(templates, addresses);
    }

    private record PageViews(TemplateEngine templates, ObjectProvider<Addresses> addresses) implements ViewResolver, Ordered {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.indexOf(':') < 0 && templates.hasTemplate(name + ".jte") ? new JteView(templates, name + ".jte", addresses.getObject()) : null;
        }
    }

    /**
     * Rendered before the first byte is sent, so that a failure is a clean 500. A page carries a weak tag of its
     * content: an unchanged page costs a slow line nothing.
     */
    private record JteView(TemplateEngine templates, String template, Addresses addresses) implements View {

        @Override
        public String getContentType() { // without it Spring prefers a forward to a JSP
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var values = new HashMap<String, Object>();
            if (model != null && model.get("page") instanceof Object page) values.put("page", page);
            var shell = model != null && model.get("shell") instanceof Shell given ? given : addresses.shell(request);
            values.put("shell", shell);
            var output = new Utf8ByteOutput();
            templates.render(template, values, output);
            var html = output.toByteArray(); // one piece: the server is slow at a thousand small ones
            response.setContentType(getContentType());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            if (Gzip.isWorth(html)) response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (model != null && model.containsKey(Unstored.MARK)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            } else if (response.getStatus() == HttpServletResponse.SC_OK) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, shell.reader().isMember() ? "private, no-cache" : "no-cache");
                if (new ServletWebRequest(request, response).checkNotModified(tag(html))) return;
            }
            var sent = encoded(html, request, response);
            response.setContentLength(sent.length);
            response.getOutputStream().write(sent);
        }

        /** The server could do this too, but only at its usual level, which costs as much as the rest of the page. */
        private static byte[] encoded(byte[] html, HttpServletRequest request, HttpServletResponse response) {
            if (!Gzip.isWorth(html) || !Gzip.isAcceptedBy(request)) return html;
            response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
            return Gzip.compressed(html, Gzip.FAST);
        }

        private static String tag(byte[] html) {
            var sum = new CRC32C();
            sum.update(html);
            return "W/\"" + Integer.toHexString(html.length) + "-" + Long.toHexString(sum.getValue()) + "\"";
        }
    }
}
