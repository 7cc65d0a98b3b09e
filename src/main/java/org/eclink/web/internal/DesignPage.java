package org.eclink.web.internal;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.web.BothNames;
import org.eclink.web.Field;
import org.eclink.web.Language;
import org.eclink.web.MapView;
import org.eclink.web.MapView.Dot;
import org.eclink.web.MapView.Link;
import org.eclink.web.Pagination;
import org.eclink.web.Refusal;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.eclink.web.Step;

/** Everything design.jte shows besides words: tokens by name, examples, and the modules' own components. */
public record DesignPage(List<Part> parts, List<Role> roles, BothNames essen, BothNames changzhou, BothNames luoyang, Field city, Field year,
        List<Step> way, MapView map) {

    /** One band of the guide: the anchor of its heading, its words, and the component in its states. */
    public record Part(String id, String name, String say, Content content) {
        static Part of(Specimen specimen, Content content, Shell shell) {
            return new Part(specimen.key().replace('.', '-'), shell.say(specimen.key()), shell.say(specimen.key() + ".say"), content);
        }
    }

    /** A colour by what it is for, or a step of space; {@code id} ends its class and its message, {@code token} is its name in tokens.css. */
    public record Role(String id, String token) {}

    /** Words in a language that need not be the page's. */
    public record Passage(String tag, String text) {}

    private static final List<String> SURFACES = List.of("raised", "sunken");
    private static final List<String> ROLES = List.of("surface", "raised", "sunken", "ink", "ink-soft", "ink-faint", "rule", "edge", "accent",
            "accent-wash", "warm", "warm-wash", "danger", "good", "focus", "mark");
    private static final String CHINESE = "zh-Hans";
    private static final String ENGLISH = "en";

    static DesignPage of(List<Part> parts, Shell shell) {
        var roles = ROLES.stream().map(id -> new Role(id, (SURFACES.contains(id) ? "--surface-" : "--") + id)).toList();
        return new DesignPage(parts, roles, names("design.essen", shell), names("design.changzhou", shell), names("design.luoyang", shell),
                Field.of("city", shell.say("design.fields.city.typed")), Field.of("year", "2027").refused("design.fields.year.refused"),
                way(shell), map(shell));
    }

    /** The bands that belong to no module, in the order in which the page shows them. */
    public List<String> sections() {
        return List.of("mark", "colour", "type", "space", "icons", "names", "foreign", "themes", "buttons", "fields", "choices", "suggestions", "tags",
                "provenance", "entries", "tables", "moving", "telling", "people", "progress", "timeline", "map", "empty", "refusals");
    }

    public List<Role> spaces() {
        return IntStream.rangeClosed(1, 8).mapToObj(step -> new Role(String.valueOf(step), "--space-" + step)).toList();
    }

    public List<String> icons() {
        return List.of("search", "warning", "info", "check", "close", "arrow", "feed", "download", "key", "filter", "mail");
    }

    public List<String> provenances() {
        return List.of("author", "human", "reviewed", "machine", "outdated", "missing");
    }

    public List<Refusal> refusals() {
        return List.of(Refusal.values());
    }

    public Passage german() {
        return new Passage("de", "Grenzüberschreitende Zusammenarbeitsvereinbarung vorschlagen");
    }

    public Passage chinese() {
        return new Passage(CHINESE, "还河流以空间，还城市以空间");
    }

    /** A word as the other side writes it, found within a sentence. */
    public String term() {
        return "海绵城市";
    }

    /** Read from right to left. */
    public Passage arabic() {
        return new Passage("ar", "تتعلّم المدن بعضها من بعض: ما أصلحته مدينة بالأمس قد تحتاج إليه مدينة أخرى غدًا.");
    }

    /** The first page, one in the middle with gaps on both sides, and the last. */
    public List<Pagination> paginations() {
        return Stream.of(1, 10, 20).map(page -> Pagination.of(page, 20, 393, _ -> "#moving")).toList();
    }

    private static BothNames names(String key, Shell shell) {
        var other = other(shell);
        return new BothNames(shell.say(key), null, new Shell(other, shell.path(), null, shell.reader(), shell.site()).say(key), other.tag());
    }

    /** The language of the other shore. */
    private static Language other(Shell shell) {
        var wanted = shell.language().tag().equals(CHINESE) ? ENGLISH : CHINESE;
        return shell.site().languages().stream().filter(language -> language.tag().equals(wanted)).findFirst().orElse(shell.language());
    }

    private static List<Step> way(Shell shell) {
        return List.of(Step.to(shell.say("design.moving.cities"), "#moving"), Step.to(shell.say("design.moving.china"), "#moving"),
                new Step(shell.say("design.luoyang"), null, null));
    }

    private static MapView map(Shell shell) {
        var dots = List.of(dot("design.essen", 51.45, 7.01, Dot.Kind.PLAIN, shell), dot("design.changzhou", 31.77, 119.95, Dot.Kind.PILOT, shell),
                dot("design.luoyang", 34.68, 112.45, Dot.Kind.PILOT, shell), dot("design.utrecht", 52.09, 5.12, Dot.Kind.PLAIN, shell),
                dot("design.weihai", 37.51, 122.12, Dot.Kind.PILOT, shell));
        return MapView.inColumn(dots, List.of(new Link(0, 1, Link.Kind.PILOT), new Link(3, 2, Link.Kind.PAST), new Link(3, 4, Link.Kind.PLAIN)));
    }

    private static Dot dot(String key, double latitude, double longitude, Dot.Kind kind, Shell shell) {
        return new Dot(shell.say(key), shell.language().tag(), latitude, longitude, kind, 1, null);
    }
}
