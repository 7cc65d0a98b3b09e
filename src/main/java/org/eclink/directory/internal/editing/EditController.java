package org.eclink.directory.internal.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.editing.EditPage.Row;
import org.eclink.directory.internal.editing.EditPage.Sector;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.place.PlaceRows;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Difference;
import org.eclink.web.DifferencePart;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing the page of a city or an organisation, and what has been changed. */
@Pages
class EditController {

    private static final int PAGE = 50;

    private final PlaceRows places;
    private final PlaceEditing editing;
    private final Changes changes;
    private final Members members;
    private final Sources sources;
    private final Terms terms;
    private final Clock clock;

    EditController(PlaceRows places, PlaceEditing editing, Changes changes, Members members, Sources sources, Terms terms, Clock clock) {
        this.places = places;
        this.editing = editing;
        this.changes = changes;
        this.members = members;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/cities/{slug}/edit")
    ModelAndView editCity(@PathVariable String slug, Shell shell, Member member) {
        return form(places.city(slug), shell, member);
    }

    @GetMapping("/organisations/{slug}/edit")
    ModelAndView editOrganisation(@PathVariable String slug, Shell shell, Member member) {
        return form(places.organisation(slug), shell, member);
    }

    private ModelAndView form(Place place, Shell shell, Member member) {
        editing.mustEdit(member, place);
        var shown = editing.shown(place);
        return page(place, new Typed(shown, shown), Map.of(), Map.of(), HttpStatus.OK, shell);
    }

    @PostMapping("/cities/{slug}/edit")
    ModelAndView saveCity(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form, Shell shell, Member member, Once once) {
        return save(places.city(slug), form, shell, member, once);
    }

    @PostMapping("/organisations/{slug}/edit")
    ModelAndView saveOrganisation(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form, Shell shell, Member member, Once once) {
        return save(places.organisation(slug), form, shell, member, once);
    }

    private ModelAndView save(Place place, Map<String, List<String>> form, Shell shell, Member member, Once once) {
        editing.mustEdit(member, place);
        var typed = Typed.of(Property.of(place), form, terms);
        var refusals = refusals(place, typed);
        if (!refusals.isEmpty()) return page(place, typed, refusals, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            var theirs = editing.edit(place, typed, member);
            return theirs.isEmpty() ? SeeOther.at(shell.link(place.path())) : page(place, typed, Map.of(), theirs, HttpStatus.CONFLICT, shell);
        });
    }

    private Map<Property, String> refusals(Place place, Typed typed) {
        var refusals = new HashMap<Property, String>();
        var today = LocalDate.now(clock);
        typed.touched().stream().filter(property -> property.isTooLong(typed.shown(property))).findFirst().ifPresent(_ -> {
            throw new Refused(Refusal.MALFORMED, "The form showed something shorter.");
        });
        typed.touched().forEach(property -> property.refusal(typed.text(property), today).ifPresent(key -> refusals.put(property, key)));
        var names = Property.of(place).stream().filter(Property::isName).toList();
        if (names.stream().allMatch(property -> typed.text(property).isEmpty())) refusals.put(names.getFirst(), "directory.edit.name.missing");
        return refusals;
    }

    /** What is typed stays; what others have made meanwhile is what the form shows from now on, so that saving once more is meant. */
    private ModelAndView page(Place place, Typed typed, Map<Property, String> refusals, Map<Property, String> theirs, HttpStatus status, Shell shell) {
        var rows = new ArrayList<Row>();
        for (var property : Property.of(place)) {
            if (property != Property.SECTORS) rows.add(row(property, typed, refusals.get(property), theirs));
        }
        return Unstored.page("directory/edit", new EditPage(CityNames.both(place.names(), shell.language()), shell.link(place.path()), shell.link(place.path() + "/edit"), rows,
                place.isCity() ? sectors(typed, shell) : List.of(), theirs.getOrDefault(Property.SECTORS, typed.shown().getOrDefault(Property.SECTORS, "")),
                difference(Property.SECTORS, typed, theirs), !theirs.isEmpty()), status);
    }

    private static Row row(Property property, Typed typed, @Nullable String refusal, Map<Property, String> theirs) {
        var text = typed.text(property);
        var isFigure = property.form() == Property.Form.FIGURE;
        var parts = Property.parts(text);
        var field = Field.of(property.code(), isFigure ? parts[0] : text);
        return new Row(refusal == null ? field : field.refused(refusal), property.key(), theirs.getOrDefault(property, typed.shown(property)), property.form() == Property.Form.TEXT,
                isFigure ? Field.of(property.code() + Typed.YEAR, parts[1]) : null, isFigure ? Field.of(property.code() + Typed.SOURCE, parts[2]) : null, difference(property, typed, theirs));
    }

    private List<Sector> sectors(Typed typed, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var chosen = Arrays.asList(typed.text(Property.SECTORS).split(" "));
        return terms.all("sectors").stream().filter(sector -> !sector.retired()).map(sector -> new Sector(wording.word(sector), chosen.contains(sector.code()))).toList();
    }

    private static List<DifferencePart> difference(Property property, Typed typed, Map<Property, String> theirs) {
        var now = theirs.get(property);
        return now == null ? List.of() : Difference.of(typed.shown(property), now);
    }

    @GetMapping("/cities/{slug}/history")
    ModelAndView historyOfCity(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        return history(places.city(slug), page, done, shell, viewer);
    }

    @GetMapping("/organisations/{slug}/history")
    ModelAndView historyOfOrganisation(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        return history(places.organisation(slug), page, done, shell, viewer);
    }

    private ModelAndView history(Place place, int page, String done, Shell shell, Viewer viewer) {
        var path = place.path() + "/history";
        var pagination = Pagination.of(page, PAGE, changes.count(place), number -> shell.link(number == 1 ? path : path + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        var found = changes.of(place, PAGE * (page - 1), PAGE);
        var isMember = viewer instanceof Member member && member.isConfirmed();
        var authors = found.stream().map(Change::by).distinct().toList();
        var names = isMember ? members.names(authors) : Map.<AccountId, PersonName>of();
        var listed = Set.copyOf(isMember ? members.listed(authors) : List.of());
        var entries = found.stream().map(change -> entry(change, listed.contains(change.by()) ? names.get(change.by()) : null, isMember && !names.containsKey(change.by()), shell)).toList();
        return Unstored.page("directory/history", new HistoryPage(CityNames.both(place.names(), shell.language()), shell.link(place.path()), entries, pagination,
                editing.mayEdit(viewer, place.id()), done.equals("undone")));
    }

    private HistoryPage.Entry entry(Change change, @Nullable PersonName name, boolean isFormer, Shell shell) {
        var property = change.property();
        return new HistoryPage.Entry(change.id().toString(), property.key(), shell.moment(change.at()), name == null ? null : name.both(shell.language()), isFormer,
                change.capacity().key(),
                Difference.of(property.text(change.before(), terms, sources), property.text(change.after(), terms, sources)), change.undoes() != null, change.isUndone());
    }

    @PostMapping("/changes/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return once.write(() -> SeeOther.at(shell.link(editing.undo(id, member).path() + "/history?done=undone")));
    }
}
