package org.eclink.directory.internal.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.editing.EditPage.Row;
import org.eclink.directory.internal.editing.EditPage.Sector;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
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

/** Changing a city's page, and what has been changed. */
@Pages
class EditController {

    private static final int PAGE = 50;

    private final Cities cities;
    private final CityEditing editing;
    private final Changes changes;
    private final Members members;
    private final Terms terms;

    EditController(Cities cities, CityEditing editing, Changes changes, Members members, Terms terms) {
        this.cities = cities;
        this.editing = editing;
        this.changes = changes;
        this.members = members;
        this.terms = terms;
    }

    @GetMapping("/cities/{slug}/edit")
    ModelAndView form(@PathVariable String slug, Shell shell, Member member) {
        var city = cities.get(slug);
        editing.mustEdit(member, city.id());
        var shown = shown(city);
        return page(city, new Typed(shown, shown), Map.of(), Map.of(), HttpStatus.OK, shell);
    }

    @PostMapping("/cities/{slug}/edit")
    ModelAndView save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> form, Shell shell, Member member, Once once) {
        var city = cities.get(slug);
        editing.mustEdit(member, city.id());
        var typed = Typed.of(form, terms);
        var refusals = new HashMap<Property, String>();
        typed.touched().forEach(property -> property.refusal(typed.text(property)).ifPresent(key -> refusals.put(property, key)));
        if (Property.all().stream().filter(Property::isName).allMatch(property -> typed.text(property).isEmpty())) refusals.put(Property.NAME_EN, "directory.edit.name.missing");
        if (!refusals.isEmpty()) return page(city, typed, refusals, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            var theirs = editing.edit(city.id(), typed, member);
            return theirs.isEmpty() ? SeeOther.at(shell.link("/cities/" + slug)) : page(city, typed, Map.of(), theirs, HttpStatus.CONFLICT, shell);
        });
    }

    private Map<Property, String> shown(City city) {
        return Property.all().stream().collect(Collectors.toMap(property -> property, property -> property.text(city.facts().byProperty().get(property.code()), terms)));
    }

    /** What is typed stays; what others have made meanwhile is what the form shows from now on, so that saving once more is meant. */
    private ModelAndView page(City city, Typed typed, Map<Property, String> refusals, Map<Property, String> theirs, HttpStatus status, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var rows = new ArrayList<Row>();
        for (var property : Property.all()) {
            if (property == Property.SECTORS) continue;
            var field = Field.of(property.code(), typed.text(property));
            rows.add(new Row(refusals.containsKey(property) ? field.refused(String.valueOf(refusals.get(property))) : field, property.key(), theirs.getOrDefault(property, typed.shown(property)),
                    !property.isName(), difference(property, typed, theirs)));
        }
        var chosen = Arrays.asList(typed.text(Property.SECTORS).split(" "));
        var sectors = terms.all("sectors").stream().filter(sector -> !sector.retired()).map(sector -> new Sector(wording.word(sector), chosen.contains(sector.code()))).toList();
        return Unstored.page("directory/edit", new EditPage(CityNames.both(city.names(), shell.language()), shell.link("/cities/" + city.slug()),
                shell.link("/cities/" + city.slug() + "/edit"), rows, sectors, theirs.getOrDefault(Property.SECTORS, typed.shown(Property.SECTORS)),
                difference(Property.SECTORS, typed, theirs), !theirs.isEmpty()), status);
    }

    private static List<DifferencePart> difference(Property property, Typed typed, Map<Property, String> theirs) {
        var now = theirs.get(property);
        return now == null ? List.of() : Difference.of(typed.shown(property), now);
    }

    @GetMapping("/cities/{slug}/history")
    ModelAndView history(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        var city = cities.get(slug);
        var path = "/cities/" + slug + "/history";
        var pagination = Pagination.of(page, PAGE, changes.count(city.id()), number -> shell.link(number == 1 ? path : path + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        var found = changes.of(city.id(), PAGE * (page - 1), PAGE);
        var names = viewer instanceof Member member && member.isConfirmed() ? names(found) : Map.<AccountId, PersonName>of();
        var entries = found.stream().map(change -> entry(change, names.get(change.by()), shell)).toList();
        return Unstored.page("directory/history", new HistoryPage(CityNames.both(city.names(), shell.language()), shell.link("/cities/" + slug), entries, pagination,
                editing.mayEdit(viewer, city.id()), done.equals("undone")));
    }

    private Map<AccountId, PersonName> names(List<Change> found) {
        return members.names(new HashSet<>(members.listed(found.stream().map(Change::by).distinct().toList())));
    }

    private HistoryPage.Entry entry(Change change, @Nullable PersonName name, Shell shell) {
        var property = change.property();
        return new HistoryPage.Entry(change.id().toString(), property.key(), shell.moment(change.at()), name == null ? null : name.both(shell.language()),
                change.isBySecretariat() ? "directory.history.secretariat" : "directory.history.city",
                Difference.of(property.text(change.before(), terms), property.text(change.after(), terms)), change.undoes() != null, change.isUndone());
    }

    @PostMapping("/changes/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return once.write(() -> {
            var city = editing.undo(id, member);
            return SeeOther.at(shell.link("/cities/" + cities.slug(city).orElseThrow() + "/history?done=undone"));
        });
    }
}
