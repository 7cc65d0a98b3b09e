package org.eclink.accounts.internal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.Viewer.Visitor;
import org.eclink.web.Language;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Reader;
import org.eclink.web.ReaderSource;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who is looking, found out once for each request, and only if it brings a session's cookie. */
@Component
class Viewers implements WebMvcConfigurer, HandlerMethodArgumentResolver, ReaderSource {

    private static final String FOUND = Viewers.class.getName();

    private final Sessions sessions;
    private final SessionCookie cookie;

    Viewers(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Viewer found) return found;
        Viewer viewer = cookie.token(request).flatMap(sessions::member).map(Viewer.class::cast).orElseGet(Visitor::new);
        request.setAttribute(FOUND, viewer);
        return viewer;
    }

    @Override
    public Reader reader(HttpServletRequest request, Language language) {
        return switch (viewer(request)) {
            case Visitor _ -> Reader.VISITOR;
            case Member member -> new Reader(member.id().value(), member.name().in(language), member.languages(), member.zone(), sections(member));
        };
    }

    @Override
    public void hold(HttpServletRequest request) {
        if (!(viewer(request) instanceof Member member)) return;
        if (!sessions.hold(member)) throw new SignInNeeded();
        if (!sessions.hasOffices(member)) throw new Refused(Refusal.CONFLICT, "What they look after has changed meanwhile.");
    }

    private static EnumSet<Section> sections(Member member) {
        var sections = EnumSet.of(Section.MINE);
        if (member.isOfSecretariat()) sections.add(Section.SECRETARIAT);
        if (member.isAdministrator()) sections.add(Section.ADMINISTRATION);
        return sections;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Viewer.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Viewer resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var viewer = viewer(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        if (!parameter.getParameterType().isInstance(viewer)) throw new SignInNeeded();
        return viewer;
    }
}
