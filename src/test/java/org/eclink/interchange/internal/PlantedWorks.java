package org.eclink.interchange.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.interchange.work.Description;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Identifier;
import org.eclink.interchange.work.Description.Licence;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Related;
import org.eclink.interchange.work.Description.Series;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.HarvestSource;
import org.eclink.interchange.work.Issued;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.Kind;
import org.eclink.interchange.work.PublishedWork.Place;
import org.eclink.interchange.work.PublishedWork.Subject;
import org.eclink.interchange.work.PublishedWork.WorkFile;
import org.eclink.interchange.work.Relation;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** {@value #ALL} works in four languages, every ninth deleted, many changed in the same moment, with whatever people and programs paste into titles. */
@TestComponent
public final class PlantedWorks implements HarvestSource {

    public static final int ALL = 432;
    public static final Instant FIRST = Instant.parse("2015-03-01T00:00:00.250001Z");
    static final List<String> SECTORS = List.of("WM", "SW", "UR");
    static final List<String> KINDS = List.of("case-study", "report", "tool", "data");
    static final List<String> LANGUAGES = List.of("en", "zh-Hans", "de", "nl");
    static final List<String> HOSTILE = List.of("]]> & <script>alert(1)</script>", "\u0000\u0008\u000B null", "half \uD83C of a sign", "no sign \uFFFE\uFFFF", "turned \u202Efdp.exe", "🏙️ 𠮷野家", "line\r\nbreak\ttab", "&amp; &#0; %00",
        "{{7*7}} ${x} <!--", "\"'`", "é ü ß ĳ", "{\\LaTeX} $x^2$ %");

    private final Map<UUID, PublishedWork> works = new ConcurrentHashMap<>();
    private final Map<UUID, Head> heads = new ConcurrentHashMap<>();

    private final long seed;

    PlantedWorks() {
        this(5);
    }

    /** Other works at the same moments. */
    public PlantedWorks(long seed) {
        this.seed = seed;
        plantAnew();
    }

    public void plantAnew() {
        works.clear();
        heads.clear();
        var chance = new Random(seed);
        for (var number = 0; number < ALL; number++) {
            var id = new UUID(chance.nextLong() & ~0xF000L | 0x7000L, chance.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
            publish(work(id, number, FIRST.plus(number / 7 * 7L, ChronoUnit.HOURS)), number % 9 == 8);
        }
    }

    private void publish(PublishedWork work, boolean isDeleted) {
        works.put(work.id(), work);
        heads.put(work.id(), new Head(work.id(), work.changed(), work.subjects().stream().map(subject -> "sector:" + subject.code())
            .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), sets -> {
                sets.add("kind:" + work.kind().code());
                return sets;
            })), isDeleted));
    }

    public List<UUID> there() {
        return heads.values().stream().filter(head -> !head.isDeleted()).sorted(order()).map(Head::id).toList();
    }

    public List<UUID> deleted() {
        return heads.values().stream().filter(Head::isDeleted).map(Head::id).toList();
    }

    public PublishedWork get(UUID id) {
        return works(List.of(id)).get(id);
    }

    public void change(UUID id, Instant now) {
        var old = works.get(id);
        var changed = new PublishedWork(id, old.kind(), old.path(), old.permanent(), old.created(), now, old.description(), old.subjects(), old.places(), old.files());
        publish(changed, heads.get(id).isDeleted());
    }

    public void delete(UUID id, Instant now) {
        heads.put(id, new Head(id, now, heads.get(id).sets(), true));
    }

    /** Between its head and itself it is taken back. */
    public void vanish(UUID id) {
        works.remove(id);
    }

    private static PublishedWork work(UUID id, int number, Instant changed) {
        var language = LANGUAGES.get(number % LANGUAGES.size());
        var hostile = HOSTILE.get(number % HOSTILE.size());
        var titles = number % 3 == 0 ? List.of(new Worded(language, hostile + " " + number)) : List.of(new Worded(language, hostile + " " + number), new Worded("fr", "Titre " + number));
        var people = Stream.<Contributor>of(
            new Contributor(new Person(List.of(new PersonName("zh-Hans", "张", "伟"), new PersonName("zh-Latn", "Zhang", "Wei")), "0000-0002-1825-0097", List.of(new Organization(List.of(new Worded("en", "Water & Co")), "04wxnsj81"))), Role.CREATOR),
            new Contributor(new Organization(List.of(new Worded("de", "Stadt Köln")), null), number % 5 == 0 ? Role.TRANSLATOR : Role.EDITOR)).skip(number % 2).toList();
        var related = number % 4 == 0 ? List.of(new Related(Relation.IS_TRANSLATION_OF, new Identifier("URL", "https://ec-link.example/id/work/1"), null)) : List.<Related>of();
        var description = new Description(ResourceType.values()[number % ResourceType.values().length], titles, List.of(new Worded(language, hostile.repeat(20))), people,
            number % 6 == 0 ? List.of() : List.of(new Organization(List.of(new Worded("en", "EC-Link")), "04wxnsj81")), number % 2 == 0 ? Issued.in(2015) : Issued.of("2016-02-29"), List.of(language),
            List.of(new Worded(language, hostile)), number % 5 == 1 ? new Series(List.of(new Worded("en", "Position papers")), Integer.toString(number), null, null, null) : null, number % 3 == 1 ? "1.5" : null,
            number % 4 == 3 ? null : new Licence("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"), number % 10 == 7 ? "10.5555/eclink." + number : null,
            number % 8 == 1 ? List.of(new Identifier("ISBN", "978-3-16-148410-0")) : List.of(), related);
        var sector = SECTORS.get(number % SECTORS.size());
        return new PublishedWork(id, new Kind(KINDS.get(number % KINDS.size()), List.of(new Worded("en", "Kind " + hostile), new Worded("zh-Hans", "案例"))), "/knowledge/work-" + number, "/id/work/" + id, FIRST, changed, description,
            List.of(new Subject("sectors", sector, "/sectors/" + sector.toLowerCase(Locale.ROOT), List.of(new Worded("en", "Water"), new Worded("zh-Hans", "水务")))),
            number % 2 == 0 ? List.of() : List.of(new Place(List.of(new Worded("en", "Guilin"), new Worded("zh-Hans", "桂林")), new PublishedWork.Position(25.28, 110.29), "https://sws.geonames.org/1809498/")),
            number % 7 == 0 ? List.of() : List.of(new WorkFile("/files/" + number + "/设计 方案.pdf", "设计 方案.pdf", "application/pdf", 1_234_567L, language)));
    }

    @Override
    public List<Set> sets() {
        return Stream.of(Stream.of(set("sector", "By sector"), set("kind", "By kind")), SECTORS.stream().map(sector -> set("sector:" + sector, "Sector " + sector)), KINDS.stream().map(kind -> set("kind:" + kind, "Kind " + kind)))
            .flatMap(sets -> sets).toList();
    }

    private static Set set(String code, String name) {
        return new Set(code, List.of(new Worded("en", name)));
    }

    @Override
    public Optional<Instant> earliest() {
        return heads.values().stream().map(Head::changed).min(Comparator.naturalOrder());
    }

    @Override
    public long count(Window window) {
        return within(window).count();
    }

    @Override
    public List<Head> heads(Window window, @Nullable Position after, int most) {
        return within(window).filter(head -> after == null || head.changed().isAfter(after.changed()) || head.changed().equals(after.changed()) && head.id().toString().compareTo(after.id().toString()) > 0)
            .sorted(order()).limit(most).toList();
    }

    private static Comparator<Head> order() {
        return Comparator.comparing(Head::changed).thenComparing(head -> head.id().toString());
    }

    private Stream<Head> within(Window window) {
        return heads.values().stream().filter(head -> window.from() == null || !head.changed().isBefore(window.from())).filter(head -> window.until() == null || head.changed().isBefore(window.until()))
            .filter(head -> window.set() == null || head.sets().stream().anyMatch(set -> set.equals(window.set()) || set.startsWith(window.set() + ":")));
    }

    @Override
    public Optional<Head> head(UUID id) {
        return Optional.ofNullable(heads.get(id));
    }

    @Override
    public Map<UUID, PublishedWork> works(Collection<UUID> ids) {
        var found = new HashMap<UUID, PublishedWork>();
        for (var id : ids) {
            var head = heads.get(id);
            var work = works.get(id);
            if (head != null && !head.isDeleted() && work != null) found.put(id, work);
        }
        return found;
    }
}
