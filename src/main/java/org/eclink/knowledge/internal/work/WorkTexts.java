package org.eclink.knowledge.internal.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Reading;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of works, as members read and translate them. */
@Component
public class WorkTexts {

    public static final String TITLE = "title";
    public static final String ABSTRACT = "abstract";
    public static final String BODY = "body";
    public static final List<String> PARTS = Stream.concat(Stream.of(TITLE, ABSTRACT, BODY), CaseStudy.SECTIONS.stream()).toList();
    public static final String REASON = "reason";
    private static final int MOST_TERMS = 12;

    private final Texts texts;
    private final Terms terms;

    WorkTexts(Texts texts, Terms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** Everybody reads it so from now on; what its authors say in other languages stands beside it. */
    void say(UUID work, String path, Description description, @Nullable AccountId by) {
        texts.write(new org.eclink.translation.Work(work, path, Scope.EVERYONE), written(description), by);
        say(work, TITLE, description.language(), description.titles(), by);
        say(work, ABSTRACT, description.language(), description.abstracts(), by);
    }

    private void say(UUID work, String part, String language, Map<String, String> words, @Nullable AccountId by) {
        words.forEach((tag, said) -> {
            if (!tag.equals(language)) texts.render(work, part, LanguageTag.known(tag), said, Provenance.AUTHOR, by);
        });
    }

    private static List<Written> written(Description description) {
        var language = LanguageTag.known(description.language());
        var written = new ArrayList<>(List.of(new Written(TITLE, Form.LINE, description.title(), language), new Written(ABSTRACT, Form.MARKDOWN, description.abstracts().getOrDefault(description.language(), ""), language),
            new Written(BODY, Form.MARKDOWN, description.body(), language)));
        var study = description.study();
        if (study != null) CaseStudy.SECTIONS.forEach(section -> written.add(new Written(section, Form.MARKDOWN, study.section(section), language)));
        return written;
    }

    void explain(UUID reason, String path, String words, String language, @Nullable AccountId by) {
        texts.write(new org.eclink.translation.Work(reason, path, Scope.EVERYONE), List.of(new Written(REASON, Form.LINE, words, LanguageTag.known(language))), by);
    }

    void forget(UUID work) {
        texts.forget(work);
    }

    /** Agreed terms that occur in it. */
    List<UUID> terms(Description description) {
        var all = written(description).stream().map(Written::words).toList();
        return terms.spot(String.join("\n\n", all), description.language()).stream().map(Spotted::concept).distinct().limit(MOST_TERMS).map(ConceptId::value).toList();
    }

    /** By work, of {@code parts} those asked for, as this reader reads them. */
    public Map<UUID, Map<String, Reading.Part>> read(Collection<Work> works, List<String> parts, List<LanguageTag> languages) {
        var read = texts.read(works.stream().map(Work::id).toList(), parts, languages);
        var all = new HashMap<UUID, Map<String, Reading.Part>>();
        for (var work : works) {
            var reading = read.get(work.id());
            all.put(work.id(), reading == null ? drafted(work.description()) : reading.parts());
        }
        return all;
    }

    /** What is kept nowhere else, such as a draft's. */
    public Map<String, Reading.Part> drafted(Description description) {
        return written(description).stream().map(texts::draft).collect(Collectors.toMap(Reading.Part::name, part -> part));
    }

    public static Reading.Part part(Map<String, Reading.Part> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
