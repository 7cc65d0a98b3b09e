package org.eclink.terms.internal;

import java.util.List;
import org.eclink.web.DifferencePart;

/** Everything editConcept.jte shows; {@code theirs} is what somebody else has saved meanwhile, against what is typed. */
public record EditConceptPage(String title, String action, String back, TypedLabels typed, String language, List<Choice> languages, List<List<DifferencePart>> theirs) {

    public record Choice(String tag, String name, boolean isCurrent) {}
}
