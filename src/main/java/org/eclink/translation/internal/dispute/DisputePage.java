package org.eclink.translation.internal.dispute;

import java.util.List;
import org.eclink.translation.Coverage;
import org.eclink.translation.Headline;
import org.eclink.translation.Prose;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** Everything dispute.jte shows; {@code say} and {@code settle} are null for who may not. */
public record DisputePage(String address, String concept, @Nullable String conceptTag, String conceptAddress, String language, String tag, List<String> words, String opened, String openedBy, Prose reason, Coverage coverage, @Nullable Decision decision,
        List<Opinion> opinions, List<Old> old, @Nullable String say, Field opinion, @Nullable String settle, Field agreed, Field because, @Nullable String desk, String done) {

    public record Decision(String agreed, String at, Prose because) {}

    public record Opinion(String who, String at, String word, Prose words) {}

    /** Where an old word still stands. */
    public record Old(Headline title, String address) {}
}
