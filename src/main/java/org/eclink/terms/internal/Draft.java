package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.NewConcept;
import org.jspecify.annotations.Nullable;

/** What an import says of a concept. It knows other concepts by their codes, for they may not have an id yet. */
record Draft(Key key, @Nullable Key broader, int position, Status status, List<Name> names, Map<String, String> notes,
        String source, String confidence) {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

    record Name(Kind kind, String tag, String text, String source, String confidence) {

        enum Kind { PREFERRED, ALTERNATIVE, HIDDEN }

        @Nullable String flaw() {
            if (!TAG.matcher(tag).matches()) return "no language tag: " + tag;
            if (text.isBlank() || text.length() > 300) return kind + " label must have 1 to 300 characters: " + tag;
            return CONFIDENCES.contains(confidence) ? null : "unknown confidence " + confidence;
        }
    }

    record Vocabulary(String code, String version, @Nullable String replacedBy, Map<String, String> titles,
            String source) {}

    record Link(Key subject, Match match, Key object, String source, String confidence) {

        boolean joins(Key one, Key other) {
            return subject.equals(one) && object.equals(other);
        }
    }

    static Draft of(NewConcept concept, @Nullable Key broader) {
        var names = new ArrayList<Name>();
        concept.labels().forEach((tag, text) -> names.add(
                new Name(Name.Kind.PREFERRED, tag, text, concept.source(), concept.confidence())));
        concept.hidden().stream().distinct().forEach(text -> names.add(
                new Name(Name.Kind.HIDDEN, "und", text, concept.source(), concept.confidence())));
        return new Draft(new Key(concept.scheme(), concept.code()), broader, concept.position(), Status.CURRENT, names,
                Map.of(), concept.source(), concept.confidence());
    }

    /** Why the database would not take this draft; null if it would. */
    @Nullable String flaw() {
        if (key.code().isBlank() || key.code().length() > 80) return "code must have 1 to 80 characters";
        if (key.equals(broader)) return key + " is broader than itself";
        if (!CONFIDENCES.contains(confidence)) return "unknown confidence " + confidence;
        return names.stream().map(Name::flaw).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
