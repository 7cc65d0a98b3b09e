package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.interchange.JsonLd;
import org.eclink.interchange.work.OpenWork;
import org.eclink.terms.Word;
import org.eclink.translation.Coverage;
import org.eclink.translation.Headline;
import org.eclink.translation.Prose;
import org.eclink.translation.View;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything work.jte shows. {@code by} is who published it, {@code with} the cities it is about; {@code tags} say what it is about and why; {@code origin} is
 * null for what members brought; {@code desk} is where members translate it; {@code history} is null while there is one version.
 */
public record WorkPage(String address, Headline title, Word kind, String by, List<Named> with, Prose summary, Prose body, Coverage coverage, View view, List<Step> way, List<Word> sectors, List<Fact> facts, @Nullable CaseView study,
        List<Person> people, List<Named> publishers, List<Version> editions, List<Related> relations, List<Tagged> tags, List<Term> terms, List<Citation.Part> addresses, OpenWork open, @Nullable Origin origin, @Nullable String desk,
        @Nullable Manage manage, @Nullable String history, String permanent, String data, List<JsonLd> described) {

    /** {@code address} is null where nothing leads there. */
    public record Named(BothNames names, @Nullable String address) {}

    public record Fact(String label, String value, @Nullable String tag) {}

    /** {@code orcid} and {@code ror} are addresses. */
    public record Person(String name, String role, @Nullable String orcid, @Nullable String ror) {}

    /** A language in which it is there; {@code translator} is null for what its authors wrote. */
    public record Version(String language, @Nullable String translator, String state, @Nullable String file) {}

    /** {@code label} is what it is to those. */
    public record Related(String label, List<WorkRow> works) {}

    public record Tagged(String scheme, Word word, String address, @Nullable Headline reason) {}

    public record Term(String address, String text, @Nullable String tag) {}

    public record Origin(Citation source, String confidence, @Nullable String note) {}

    /** What its owners and the secretariat can do; {@code withdraw} is null for who may not. */
    public record Manage(String edit, @Nullable String withdraw) {}

    public boolean hasText() {
        return !summary.rows().isEmpty() || !body.rows().isEmpty() || study != null && !study.sections().isEmpty();
    }
}
