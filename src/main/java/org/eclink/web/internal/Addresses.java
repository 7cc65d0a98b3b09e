package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclink.web.Language;
import org.eclink.web.Pages;
import org.eclink.web.Reader;
import org.eclink.web.ReaderSource;
import org.eclink.web.Shell;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the language in front of every page's address, and hands controllers the {@link Shell} of the request. */
@Configuration(proxyBeanMethods = false)
class Addresses implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** The attribute of a request that has ended in a fault of ours. */
    static final String HAS_FAILED = Addresses.class.getName() + ".failed";

    private final Languages languages;
    private final Site site;
    private final LanguageRedirects redirects;
    private final ObjectProvider<ReaderSource> readers;

    Addresses(Languages languages, Site site, LanguageRedirects redirects, ObjectProvider<ReaderSource> readers) {
        this.languages = languages;
        this.site = site;
        this.redirects = redirects;
        this.readers = readers;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer configurer) {
        var codes = languages.all().stream().map(Language::code).collect(Collectors.joining("|"));
        configurer.addPathPrefix("/{language:" + codes + "}", HandlerTypePredicate.forAnnotation(Pages.class));
    }

    /** Of all pages the home page alone would answer with a slash at its end too. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
                var isPageWithSlash = request.getRequestURI().endsWith("/") && languages.inAddress(request.getRequestURI()).isPresent();
                var elsewhere = isPageWithSlash ? redirects.from(request) : Optional.<String>empty();
                if (elsewhere.isPresent()) response.sendRedirect(elsewhere.get());
                return elsewhere.isEmpty();
            }
        });
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Shell.class;
    }

    @Override
    public Shell resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return shell(request.getNativeRequest(HttpServletRequest.class));
    }

    Shell shell(@Nullable HttpServletRequest request) {
        if (request == null) throw new IllegalStateException("no servlet request");
        var path = Refusals.path(request);
        var language = languages.of(request);
        var inAddress = languages.inAddress(path).isPresent();
        var hasFailed = request.getAttribute(HAS_FAILED) != null; // and to ask who reads might fail again
        var reader = hasFailed ? Reader.VISITOR : readers.stream().findFirst().map(source -> source.reader(request, language)).orElse(Reader.VISITOR);
        return new Shell(language, inAddress ? path.substring(1 + language.code().length()) : path, null, reader, site);
    }
}
