package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.terms.Word;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Everything concept.jte shows; {@code edit} and {@code retire} are null for who is not of the secretariat. */
public record ConceptPage(Word word, String code, List<Step> way, List<Told> definitions, List<Labelled> labels, List<Related> related, List<Related> successors, boolean isRetired, List<Use> uses, String status, String confidence,
        @Nullable String source, String history, String permanent, List<File> files, @Nullable String edit, @Nullable String retire, @Nullable String restore, @Nullable String dispute, String done) {

    /** A definition or a note, in the language it was written in. */
    public record Told(String text, @Nullable String tag) {}

    /** Words of one language: the agreed one, others for the same, those settled against. */
    public record Labelled(String language, String tag, String preferred, List<String> alternatives, List<String> deprecated) {}

    /** Another concept; {@code how} is the message that says what it is to this one. */
    public record Related(String how, Word word, String address) {}

    public record File(String name, String address) {}
}
