package org.eclink.knowledge.internal.writing;

import java.util.List;
import org.eclink.knowledge.internal.page.CaseView;
import org.eclink.terms.Word;
import org.eclink.translation.Headline;
import org.eclink.translation.Prose;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** Everything manuscript.jte shows; addresses are null for who may not, or where it is not the time; {@code cities} are those it is about, named or not. */
public record ManuscriptPage(Headline title, Word kind, String stage, Prose summary, Prose body, @Nullable CaseView study, List<Said> remarks, List<String> owners, String cities, String done, String edit, @Nullable String submit, @Nullable String publish, @Nullable String giveBack,
        @Nullable String discard, String remark, Field words, @Nullable String share, Field colleague, @Nullable String published) {

    /** {@code tag} is null where it is in the page's language. */
    public record Said(String who, boolean isEditor, String at, String words, @Nullable String tag) {}
}
