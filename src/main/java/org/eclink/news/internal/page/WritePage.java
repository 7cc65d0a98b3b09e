package org.eclink.news.internal.page;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.BothNames;
import org.eclink.web.DifferencePart;
import org.jspecify.annotations.Nullable;

/**
 * Everything write.jte shows. {@code found} is the language that was found out; {@code theirs} what somebody else has saved meanwhile, against what is typed; {@code zone} by
 * whose clock moments are.
 */
public record WritePage(NewsForm form, String action, String back, boolean isNew, boolean needsReason, List<Voice> voices, List<Word> sectors, List<LanguageChoice> languages, @Nullable String found, String zone,
        List<List<DifferencePart>> theirs) {

    /** In whose name the author may speak. */
    public record Voice(String code, BothNames names) {}
}
