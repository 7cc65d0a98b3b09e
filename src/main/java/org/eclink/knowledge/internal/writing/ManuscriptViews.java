package org.eclink.knowledge.internal.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.page.CaseViews;
import org.eclink.knowledge.internal.review.Manuscript;
import org.eclink.knowledge.internal.review.Manuscript.Stage;
import org.eclink.knowledge.internal.review.Manuscripts;
import org.eclink.knowledge.internal.review.Remark;
import org.eclink.knowledge.internal.work.CaseStudy;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Identifiers;
import org.eclink.knowledge.internal.work.WorkTexts;
import org.eclink.knowledge.internal.writing.ManuscriptPage.Said;
import org.eclink.knowledge.internal.writing.WriteWorkPage.Group;
import org.eclink.knowledge.internal.writing.WriteWorkPage.Option;
import org.eclink.knowledge.internal.writing.WriteWorkPage.Study;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.Typesetter;
import org.eclink.web.Difference;
import org.eclink.web.DifferencePart;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words manuscripts for those who write and review them. */
@Component
class ManuscriptViews {

    private final Manuscripts manuscripts;
    private final WorkTexts texts;
    private final Typesetter typesetter;
    private final CaseViews cases;
    private final Describing describing;
    private final Members members;
    private final Terms terms;

    ManuscriptViews(Manuscripts manuscripts, WorkTexts texts, Typesetter typesetter, CaseViews cases, Describing describing, Members members, Terms terms) {
        this.manuscripts = manuscripts;
        this.texts = texts;
        this.typesetter = typesetter;
        this.cases = cases;
        this.describing = describing;
        this.members = members;
        this.terms = terms;
    }

    Headline title(Description description, Shell shell) {
        return typesetter.headline(WorkTexts.part(texts.drafted(description), WorkTexts.TITLE), shell);
    }

    List<ManuscriptRow> rows(List<Manuscript> shown, Shell shell) {
        var wording = new Wording(terms, shell.language());
        return shown.stream().map(one -> new ManuscriptRow(shell.link(one.path()), title(one.description(), shell), wording.word(one.description().kind()), stage(one.stage()), shell.moment(one.changed()))).toList();
    }

    /** The message that says whose turn it is. */
    private static String stage(Stage stage) {
        return "knowledge.stage." + stage.code();
    }

    ManuscriptPage page(Manuscript manuscript, ManuscriptTyped typed, String done, Member member, Shell shell) {
        var parts = texts.drafted(manuscript.description());
        var proses = parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> typesetter.set(one.getValue(), shell)));
        var path = shell.link("/knowledge/" + manuscript.slug());
        var isOwner = manuscript.isOwnedBy(member);
        var isSubmitted = manuscript.stage() == Stage.SUBMITTED;
        var remarks = manuscripts.remarks(manuscript.work());
        var names = members.names(Stream.concat(manuscript.owners().stream(), remarks.stream().map(Remark::author).filter(Objects::nonNull)).collect(Collectors.toSet()));
        return new ManuscriptPage(title(manuscript.description(), shell), new Wording(terms, shell.language()).word(manuscript.description().kind()), stage(manuscript.stage()),
                Objects.requireNonNull(proses.get(WorkTexts.ABSTRACT)), Objects.requireNonNull(proses.get(WorkTexts.BODY)), cases.of(manuscript.description().study(), proses, shell), remarks.stream().map(remark -> said(remark, names, shell)).toList(),
                manuscript.owners().stream().map(owner -> name(owner, names, shell)).sorted().toList(), describing.cities(manuscript.description(), shell.language()).replace("\n", shell.say("knowledge.enumeration")), done, path + "/edit", isOwner && !isSubmitted ? path + "/submit" : null, member.isOfSecretariat() ? path + "/publish" : null,
                member.isOfSecretariat() && isSubmitted ? path + "/return" : null, isOwner || member.isOfSecretariat() ? path + "/discard" : null, path + "/remarks", typed.words(), isOwner ? path + "/owners" : null, typed.colleague(),
                manuscript.isPublished() ? path : null);
    }

    private static Said said(Remark remark, Map<AccountId, PersonName> names, Shell shell) {
        return new Said(name(remark.author(), names, shell), remark.isEditor(), shell.moment(remark.at()), remark.words(), remark.language().equals(shell.language().tag()) ? null : remark.language());
    }

    private static String name(@Nullable AccountId account, Map<AccountId, PersonName> names, Shell shell) {
        return Optional.ofNullable(account).map(names::get).map(name -> name.in(shell.language())).orElseGet(() -> shell.say("knowledge.former"));
    }

    WriteWorkPage form(ManuscriptForm form, @Nullable Manuscript manuscript, List<List<DifferencePart>> theirs, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var path = shell.link(manuscript == null ? "/knowledge/write" : "/knowledge/" + manuscript.slug() + "/edit");
        return new WriteWorkPage(form, path, shell.link(manuscript == null ? "/knowledge/mine" : manuscript.path()), manuscript == null, words("work-kinds", wording), words("work-states", wording),
                words("contributor-roles", wording).stream().map(Word::text).collect(Collectors.joining(shell.say("knowledge.enumeration"))), Identifiers.LICENCES.stream().sorted().toList(), LanguageChoice.all(shell.language()),
                ManuscriptForm.OTHER_LANGUAGES.stream().filter(tag -> !tag.equals(form.value("language"))).map(tag -> LanguageChoice.of(tag, shell.language())).toList(), words("sectors", wording), themes(wording), agendas(wording, shell),
                new Study(words("case-outcomes", wording), words("climates", wording), words("size-bands", wording), StudyReading.CURRENCIES, words("indicators", wording), CaseStudy.SECTIONS), theirs);
    }

    private List<Word> words(String scheme, Wording wording) {
        return terms.all(scheme).stream().filter(concept -> !concept.retired()).map(wording::word).toList();
    }

    private List<Group> themes(Wording wording) {
        return terms.all("sectors").stream().map(sector -> new Group(wording.word(sector).text(), terms.narrower(sector.id()).stream().filter(theme -> theme.scheme().equals("themes")).flatMap(theme -> Stream.concat(Stream.of(theme), terms.narrower(theme.id()).stream()))
            .map(theme -> option(theme, wording)).toList())).filter(group -> !group.options().isEmpty()).toList();
    }

    private List<Group> agendas(Wording wording, Shell shell) {
        return terms.schemes().stream().filter(scheme -> Describing.AGENDAS.contains(scheme.code())).map(scheme -> new Group(scheme.title(shell.language()).text(), terms.all(scheme.code()).stream().map(one -> option(one, wording)).toList())).toList();
    }

    private static Option option(Concept concept, Wording wording) {
        return new Option(concept.id().toString(), concept.code() + " " + wording.word(concept).text());
    }

    /** What somebody else has saved, against what is typed. */
    static List<List<DifferencePart>> theirs(Manuscript is, ManuscriptForm typed) {
        var theirs = is.description();
        return Stream.of(Difference.of(typed.value("title"), theirs.title()), Difference.of(typed.value("abstract"), theirs.abstracts().getOrDefault(theirs.language(), "")), Difference.of(typed.value("body"), theirs.body()))
            .filter(parts -> parts.stream().anyMatch(part -> part.isAdded() || part.isRemoved())).toList();
    }
}
