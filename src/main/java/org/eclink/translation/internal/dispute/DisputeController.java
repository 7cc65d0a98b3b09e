package org.eclink.translation.internal.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.translation.Coverage;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.internal.desk.DeskRows;
import org.eclink.translation.internal.dispute.DisputePage.Decision;
import org.eclink.translation.internal.dispute.DisputePage.Old;
import org.eclink.translation.internal.dispute.DisputePage.Opinion;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Partners dispute the word for a term, and the secretariat settles it. */
@Pages
class DisputeController {

    private static final int MOST = 100;
    private static final int MOST_OLD = 50;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 300;
    private static final int LONGEST = 4000;

    private final DisputeRows rows;
    private final Disputing disputing;
    private final DeskRows desk;
    private final Terms terms;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Members members;

    DisputeController(DisputeRows rows, Disputing disputing, DeskRows desk, Terms terms, Texts texts, Typesetter typesetter, Members members) {
        this.rows = rows;
        this.disputing = disputing;
        this.desk = desk;
        this.terms = terms;
        this.texts = texts;
        this.typesetter = typesetter;
        this.members = members;
    }

    @GetMapping("/disputes")
    ModelAndView list(Shell shell) {
        var shown = rows.all(MOST).stream().map(dispute -> {
            var word = word(dispute, shell);
            return new DisputesPage.Row(word.text(), word.tag(), shell.link(dispute.path()), language(dispute, shell), dispute.language(), dispute.words(), date(dispute, shell), dispute.decision() == null ? null : dispute.decision().agreed());
        }).toList();
        return new ModelAndView("translation/disputes").addObject("page", new DisputesPage(shown));
    }

    private Word word(Dispute dispute, Shell shell) {
        return new Wording(terms, shell.language()).word(terms.get(dispute.concept()));
    }

    private static String language(Dispute dispute, Shell shell) {
        return LanguageTag.known(dispute.language()).name(shell.language());
    }

    private static String date(Dispute dispute, Shell shell) {
        return shell.date(dispute.opened().atZone(shell.reader().zone()).toLocalDate());
    }

    @GetMapping("/disputes/open")
    ModelAndView ask(@RequestParam(defaultValue = "") String concept, Shell shell, Member member) {
        member.mustBeConfirmed();
        var about = concept(concept);
        return opening(about, Field.of("language", shell.language().tag()), Field.of("words", about.labels().getOrDefault(shell.language().tag(), "")), Field.of("reason", ""), HttpStatus.OK, shell);
    }

    private Concept concept(String id) {
        return Uuids.of(id).flatMap(one -> terms.find(new ConceptId(one))).filter(one -> !one.retired()).orElseThrow(() -> new NotFound(id));
    }

    private static ModelAndView opening(Concept concept, Field language, Field words, Field reason, HttpStatus status, Shell shell) {
        return Unstored.page("translation/openDispute", new OpenDisputePage(concept.label(shell.language()).text(), concept.id().toString(), "/id/concept/" + concept.id(), shell.link("/disputes/open"), language, words, reason, LanguageChoice.all(shell.language())), status);
    }

    /** {@code words} are those in question, one to a line. */
    @PostMapping("/disputes/open")
    ModelAndView open(@RequestParam(defaultValue = "") String concept, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String reason,
            Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var about = concept(concept);
        var tag = LanguageTag.of(language);
        var said = Field.of("language", language);
        var typed = checked(Field.of("words", words.replace("\r\n", "\n").strip()), LONGEST_WORD * MOST_WORDS);
        var why = checked(Field.of("reason", reason.replace("\r\n", "\n").strip()), LONGEST);
        var all = typed.value().lines().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        if (!typed.isRefused() && (all.size() > MOST_WORDS || all.stream().anyMatch(word -> word.length() > LONGEST_WORD))) typed = typed.refused("translation.dispute.long");
        if (tag.isEmpty() || typed.isRefused() || why.isRefused()) return opening(about, tag.isEmpty() ? said.refused("translation.dispute.language.unknown") : said, typed, why, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            var id = disputing.open(about, tag.get().value(), all, why.value(), member.id()).or(() -> rows.findOpen(about.id(), tag.get().value()).map(Dispute::id));
            return SeeOther.at(shell.link("/disputes/" + id.orElseThrow()));
        });
    }

    private static Field checked(Field field, int longest) {
        if (field.value().isEmpty()) return field.refused("translation.dispute.blank");
        if (field.value().length() > longest) return field.refused("translation.dispute.long");
        return Signs.mislead(field.value()) ? field.refused("translation.desk.signs") : field;
    }

    private Dispute dispute(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    @GetMapping("/disputes/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        return page(dispute(id), Field.of("words", ""), Field.of("agreed", ""), Field.of("because", ""), done, HttpStatus.OK, shell, viewer);
    }

    private ModelAndView page(Dispute dispute, Field opinion, Field agreed, Field because, String done, HttpStatus status, Shell shell, Viewer viewer) {
        var said = rows.opinions(dispute.id());
        var works = Stream.concat(Stream.of(dispute.id()), said.stream().map(DisputeRows.Opinion::id)).toList();
        var read = texts.read(works, List.of(Disputing.REASON, Disputing.DECISION, Disputing.OPINION), LanguageTag.of(shell));
        var people = new ArrayList<AccountId>(said.stream().map(DisputeRows.Opinion::author).filter(Objects::nonNull).toList());
        if (dispute.openedBy() != null) people.add(dispute.openedBy());
        var names = members.names(people);
        var reason = typesetter.set(part(read, dispute.id(), Disputing.REASON), shell);
        var spoken = typesetter.set(said.stream().map(one -> part(read, one.id(), Disputing.OPINION)).toList(), shell);
        var opinions = IntStream.range(0, said.size()).mapToObj(place -> opinion(said.get(place), spoken.get(place), names, shell)).toList();
        var decision = dispute.decision() == null ? null : new Decision(dispute.decision().agreed(), shell.moment(dispute.decision().at()), typesetter.set(part(read, dispute.id(), Disputing.DECISION), shell));
        var all = Stream.concat(Stream.of(reason), opinions.stream().map(Opinion::words)).toList();
        var member = viewer instanceof Member somebody && somebody.isConfirmed() ? somebody : null;
        var isOpen = decision == null;
        var word = word(dispute, shell);
        var page = new DisputePage(shell.link(dispute.path()), word.text(), word.tag(), "/id/concept/" + dispute.concept(), language(dispute, shell), dispute.language(), dispute.words(), date(dispute, shell), name(dispute.openedBy(), names, shell), reason,
                Coverage.of(all), decision, opinions, old(dispute, shell), isOpen && member != null ? shell.link(dispute.path() + "/opinions") : null, opinion, isOpen && member != null && member.isOfSecretariat() ? shell.link(dispute.path() + "/settle") : null,
                agreed, because, member == null ? null : shell.link("/translate/" + dispute.id()), done);
        return member == null ? new ModelAndView("translation/dispute").addObject("page", page) : Unstored.page("translation/dispute", page, status);
    }

    private static Reading.Part part(Map<UUID, Reading> read, UUID work, String part) {
        return Objects.requireNonNull(Objects.requireNonNull(read.get(work)).parts().get(part), part);
    }

    private static Opinion opinion(DisputeRows.Opinion said, Prose words, Map<AccountId, PersonName> names, Shell shell) {
        return new Opinion(name(said.author(), names, shell), shell.moment(said.at()), said.word(), words);
    }

    private static String name(@Nullable AccountId account, Map<AccountId, PersonName> names, Shell shell) {
        return Optional.ofNullable(account).map(names::get).map(name -> name.in(shell.language())).orElseGet(() -> shell.say("translation.former"));
    }

    private List<Old> old(Dispute dispute, Shell shell) {
        var works = rows.worksWithOld(dispute, MOST_OLD);
        var first = desk.firstParts(works);
        var addresses = desk.addresses(works);
        var read = texts.read(works, Stream.concat(first.values().stream(), Stream.of("title")).distinct().toList(), LanguageTag.of(shell));
        return works.stream().flatMap(work -> {
            var parts = Optional.ofNullable(read.get(work)).map(Reading::parts).orElse(Map.of());
            var title = parts.containsKey("title") ? parts.get("title") : parts.get(first.getOrDefault(work, ""));
            var address = addresses.get(work);
            return title == null || address == null ? Stream.<Old>empty() : Stream.of(new Old(typesetter.headline(title, shell), shell.link(address)));
        }).toList();
    }

    /** {@code word} is the one of those in question that the member is for, or blank. */
    @PostMapping("/disputes/{id}/opinions")
    ModelAndView say(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, @RequestParam(defaultValue = "") String words, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var dispute = dispute(id);
        var opinion = checked(Field.of("words", words.replace("\r\n", "\n").strip()), LONGEST);
        if (opinion.isRefused()) return page(dispute, opinion, Field.of("agreed", ""), Field.of("because", ""), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> {
            disputing.say(dispute, dispute.words().contains(word) ? word : "", opinion.value(), member.id());
            return SeeOther.at(shell.link(dispute.path() + "?done=said"));
        });
    }

    @PostMapping("/disputes/{id}/settle")
    ModelAndView settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String agreed, @RequestParam(defaultValue = "") String because, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var dispute = dispute(id);
        var word = checked(Field.of("agreed", agreed.strip().replaceAll("\\s+", " ")), LONGEST_WORD);
        var reason = checked(Field.of("because", because.replace("\r\n", "\n").strip()), LONGEST);
        if (word.isRefused() || reason.isRefused()) return page(dispute, Field.of("words", ""), word, reason, "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> {
            disputing.settle(dispute, word.value(), reason.value(), member.id());
            return SeeOther.at(shell.link(dispute.path() + "?done=settled"));
        });
    }
}
