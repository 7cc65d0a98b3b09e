package org.eclink.news.internal.page;

import java.util.List;
import org.eclink.interchange.JsonLd;
import org.eclink.news.internal.picture.Picture;
import org.eclink.terms.Word;
import org.eclink.translation.Coverage;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.Prose;
import org.eclink.translation.View;
import org.eclink.web.BothNames;
import org.eclink.web.Field;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything item.jte shows. {@code of} is the place in whose name it is told; {@code by} its author where it is told in theirs; {@code desk} where members translate it,
 * {@code manage} is null for who may not.
 */
public record ItemPage(String address, Headline title, @Nullable Headline lead, Prose body, Coverage coverage, View view, List<Step> way, @Nullable BothNames of, @Nullable String ofAddress, @Nullable String by,
        String date, Written written, List<Word> sectors, List<Term> terms, List<Shown> pictures, @Nullable Event event, List<Correction> corrections, @Nullable String history, List<Said> comments, Field comment,
        @Nullable String commentAddress, @Nullable Manage manage, @Nullable String desk, String permanent, String feed, String done, boolean isPublic, List<JsonLd> described) {

    /** The language it was written in, and whether that was found out. */
    public record Written(String language, boolean isDetected) {}

    /** A term that occurs in it, where it is explained. */
    public record Term(String address, String text, @Nullable String tag) {}

    /** A picture and what it shows, in the reader's language if that is there. */
    public record Shown(Picture picture, Headline description) {}

    /** {@code here} is by the clock of where it takes place, {@code yours} by the reader's where that differs. */
    public record Event(String here, String zone, @Nullable String yours, @Nullable Headline venue, boolean isOver) {}

    public record Correction(String at, Headline reason) {}

    /** A comment; without words it was taken away. {@code remove} is null for who may not. */
    public record Said(String anchor, String who, String at, @Nullable Prose words, @Nullable String remove) {}

    /** What whoever may edit it can do now; addresses are null for what cannot be done. */
    public record Manage(String stage, String edit, String pictures, @Nullable String publish, @Nullable String schedule, Field at, @Nullable String due, @Nullable String unschedule, @Nullable String archive,
            @Nullable String restore, @Nullable String delete, @Nullable String withdraw, Field because, @Nullable String withdrawn, String relabel, String language, List<LanguageChoice> languages) {}
}
