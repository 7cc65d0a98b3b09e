package org.eclink.knowledge.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Edition;
import org.eclink.knowledge.internal.work.Editions;
import org.eclink.knowledge.internal.work.Publisher;
import org.eclink.knowledge.internal.work.Publishers;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkTexts;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Typesetter;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words rows of works for one reader, with as many queries for one as for twenty. */
@Component
public class WorkRows {

    private static final Set<String> TOLD_OF = Set.of("stopped", "failed");

    private final WorkTexts texts;
    private final Publishers publishers;
    private final Editions editions;
    private final Typesetter typesetter;
    private final Terms terms;

    WorkRows(WorkTexts texts, Publishers publishers, Editions editions, Typesetter typesetter, Terms terms) {
        this.texts = texts;
        this.publishers = publishers;
        this.editions = editions;
        this.typesetter = typesetter;
        this.terms = terms;
    }

    public List<WorkRow> of(List<Work> shown, Shell shell) {
        if (shown.isEmpty()) return List.of();
        var titles = titles(shown, shell);
        var names = publishers.all(shown.stream().flatMap(work -> work.description().publishers().stream()).distinct().toList());
        var there = editions.of(shown.stream().map(Work::id).toList());
        return shown.stream().map(work -> row(work, Objects.requireNonNull(titles.get(work.id())), names, there.getOrDefault(work.id(), List.of()), shell)).toList();
    }

    Headline title(Work work, Shell shell) {
        return Objects.requireNonNull(titles(List.of(work), shell).get(work.id()));
    }

    /** By work. */
    Map<UUID, Headline> titles(List<Work> works, Shell shell) {
        return texts.read(works, List.of(WorkTexts.TITLE), LanguageTag.of(shell)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> typesetter.headline(WorkTexts.part(one.getValue(), WorkTexts.TITLE), shell)));
    }

    private WorkRow row(Work work, Headline title, Map<UUID, Publisher> names, List<Edition> there, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var description = work.description();
        var by = description.publishers().stream().map(names::get).filter(Objects::nonNull).map(Publisher::name).collect(Collectors.joining(shell.say("knowledge.enumeration")));
        return new WorkRow(shell.link(work.path()), title, wording.word(description.kind()), Dates.of(description.issued(), shell), by, wording.words(description.sectors().stream().map(Tag::concept).toList()),
                languages(work, there, shell), description.state() == null ? null : wording.word(description.state()), outcome(description, wording));
    }

    /** That a case was stopped or failed is said wherever it stands. */
    private @Nullable Word outcome(Description description, Wording wording) {
        var study = description.study();
        if (study == null) return null;
        var outcome = wording.word(study.outcome());
        return TOLD_OF.contains(outcome.code()) ? outcome : null;
    }

    /** In which languages it is there. */
    static String languages(Work work, List<Edition> there, Shell shell) {
        var tags = there.isEmpty() ? Stream.of(LanguageTag.known(work.description().language())) : there.stream().map(Edition::language);
        return tags.distinct().map(tag -> tag.name(shell.language())).collect(Collectors.joining(shell.say("knowledge.enumeration")));
    }
}
