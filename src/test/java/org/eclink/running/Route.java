package org.eclink.running;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and a pattern that a controller answers: {@code GET /{language}/cities}; {@code ANY} where no method is named. */
public record Route(String method, String pattern) implements Comparable<Route> {

    /** Those of the application, without what tests have planted. */
    public static Set<Route> of(ApplicationContext context) {
        return of(context, handler -> !isPlanted(handler));
    }

    public static Set<Route> planted(ApplicationContext context) {
        return of(context, Route::isPlanted);
    }

    private static Set<Route> of(ApplicationContext context, Predicate<HandlerMethod> wanted) {
        var routes = new TreeSet<Route>();
        for (var mapping : context.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var methods = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
                for (var pattern : info.getPatternValues()) {
                    if (!wanted.test(handler)) continue;
                    (methods.isEmpty() ? List.of("ANY") : methods).forEach(method -> routes.add(new Route(method, named(pattern))));
                }
            });
        }
        return routes;
    }

    private static boolean isPlanted(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("planted");
    }

    /** {@code {language:en|zh}} is {@code {language}}, so that a further language is no other route. */
    private static String named(String pattern) {
        return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
