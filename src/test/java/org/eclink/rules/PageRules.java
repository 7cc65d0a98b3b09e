package org.eclink.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.running.Answer;
import org.eclink.web.Language;
import org.w3c.dom.Element;

/** What every answer and every page of the running application keeps to. */
public final class PageRules {

    /** DESIGN §4: the first view over a slow line. */
    private static final int LARGEST_PAGE_BYTES = 25_000;
    private static final int LARGEST_STYLE_AND_SCRIPT_BYTES = 70_000;

    private static final List<String> PROTECTING = List.of("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");
    private static final List<String> POLICY = List.of("default-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "object-src 'none'");
    private static final Pattern LOOSE_POLICY = Pattern.compile("unsafe-|\\*|https?:|data:");
    private static final Pattern LEAK = Pattern.compile("at (org|java|jdk|gg)\\.[\\w.$]+\\(|[\\w.]+Exception\\b|Whitelabel|Apache Tomcat|org\\.(springframework|postgresql|eclink)\\.");
    private static final Set<String> LOADING = Set.of("src", "srcset", "poster", "action", "formaction", "data", "background", "ping", "xlink:href");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:)?//.*");

    private static final ThreadLocal<Validity> VALIDITY = ThreadLocal.withInitial(Validity::new);

    private PageRules() {}

    /** Pages, refusals, redirects and files alike may load nothing from elsewhere and be framed by nobody. */
    public static List<String> unprotected(Answer answer) {
        var violations = new ArrayList<String>();
        PROTECTING.stream().filter(name -> answer.header(name).isEmpty()).forEach(name -> violations.add(answer + " lacks " + name));
        var policy = answer.header("Content-Security-Policy");
        POLICY.stream().filter(part -> !policy.contains(part)).forEach(part -> violations.add(answer + " lacks the policy " + part));
        if (LOOSE_POLICY.matcher(policy).find()) violations.add(answer + " has a loose policy: " + policy);
        return violations;
    }

    /** Nobody is shown what we are made of. */
    public static List<String> leaks(Answer answer) {
        var leak = LEAK.matcher(answer.header("Content-Type").matches("text/.*|.*json.*|.*xml.*|") ? answer.text() : "");
        return leak.find() ? List.of(answer + " shows " + leak.group()) : List.of();
    }

    public static List<String> invalid(Answer answer) {
        return VALIDITY.get().problems(answer.text()).stream().map(problem -> answer + ":" + problem).toList();
    }

    /** What a link element only says, and no browser asks for. */
    private static final List<String> SAYING = List.of("canonical", "alternate", "schema.DC", "schema.DCTERMS", "cite-as", "describedby", "type", "license", "author", "item", "linkset");

    /** Styles, scripts, pictures and forms come from us; only links may lead elsewhere. */
    public static List<String> requestsElsewhere(Answer answer) {
        return Html.of(answer.text()).all("*").flatMap(element -> loaded(element).filter(address -> ABSOLUTE.matcher(address).matches())
            .map(address -> answer + " asks another host by <" + element.getTagName() + ">: " + address)).toList();
    }

    private static Stream<String> loaded(Element element) {
        var attributes = element.getAttributes();
        var addresses = new ArrayList<String>();
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            if (LOADING.contains(name) || name.equals("href") && isLoading(element)) addresses.add(attributes.item(i).getNodeValue());
        }
        return addresses.stream();
    }

    private static boolean isLoading(Element element) {
        return switch (element.getTagName()) {
            case "a", "area" -> false;
            case "link" -> SAYING.stream().noneMatch(relation -> Html.hasRelation(relation).test(element));
            default -> true;
        };
    }

    /** Heavier than a slow line can bear, compressed. */
    public static List<String> tooLarge(Answer answer) {
        return answer.compressedBytes() <= LARGEST_PAGE_BYTES ? List.of() : List.of(answer + " has " + answer.compressedBytes() + " bytes compressed");
    }

    /** Addresses of the style sheets and scripts that a page loads. */
    public static List<String> stylesAndScripts(Answer answer) {
        var html = Html.of(answer.text());
        return Stream.concat(html.links("stylesheet").map(link -> link.getAttribute("href")), html.all("script").map(script -> script.getAttribute("src")))
            .filter(address -> !address.isEmpty()).toList();
    }

    public static List<String> tooMuchStyleAndScript(List<Answer> files) {
        var bytes = files.stream().mapToInt(Answer::compressedBytes).sum();
        return bytes <= LARGEST_STYLE_AND_SCRIPT_BYTES ? List.of() : List.of("styles and scripts have " + bytes + " bytes compressed: " + files);
    }

    /** The page says the language of its address. */
    public static List<String> wrongLanguage(Answer answer, Map<String, Language> byCode) {
        var expected = byCode.get(answer.path().split("[/?]")[1]).tag();
        var said = Html.of(answer.text()).language();
        return said.equals(expected) ? List.of() : List.of(answer + " says lang=" + said + " instead of " + expected);
    }

    /**
     * A page for search engines names its own address and those of its versions in every language and without one; the
     * versions name the same ones. A page that is not for them names none.
     */
    public static List<String> wrongAlternates(List<Answer> versions, String site, List<Language> languages) {
        var violations = new ArrayList<String>();
        var named = new HashMap<Answer, Map<String, String>>();
        for (var answer : versions) {
            var html = Html.of(answer.text());
            var canonical = html.links("canonical").map(link -> link.getAttribute("href")).toList();
            var alternates = html.links("alternate").filter(link -> link.hasAttribute("hreflang"))
                .collect(Collectors.toMap(link -> link.getAttribute("hreflang"), link -> link.getAttribute("href"), (one, other) -> one + " and " + other));
            if (isForNobody(html)) {
                if (!canonical.isEmpty() || !alternates.isEmpty()) violations.add(answer + " is not for search engines and yet names its addresses");
                continue;
            }
            named.put(answer, alternates);
            if (canonical.size() != 1 || !path(canonical.getFirst()).equals(path(site + answer.path()))) violations.add(answer + " says that its address is " + canonical);
            if (!canonical.isEmpty() && !alternates.containsValue(canonical.getFirst())) violations.add(answer + " does not name itself among its versions");
            if (!alternates.keySet().equals(expected(languages))) violations.add(answer + " names versions in " + alternates.keySet());
        }
        if (Set.copyOf(named.values()).size() > 1) violations.add(versions + " name different versions of themselves: " + named.values());
        return violations;
    }

    private static boolean isForNobody(Html html) {
        return html.all("meta").anyMatch(meta -> meta.getAttribute("name").equals("robots") && meta.getAttribute("content").contains("noindex"));
    }

    private static Set<String> expected(List<Language> languages) {
        return Stream.concat(languages.stream().map(Language::tag), Stream.of("x-default")).collect(Collectors.toSet());
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "").replaceFirst("/$", "");
    }

    public static List<String> each(List<Answer> answers, Function<Answer, List<String>> rule) {
        return answers.stream().flatMap(answer -> rule.apply(answer).stream()).toList();
    }
}
