package org.eclink.news.internal.item;

import java.util.List;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Written;
import org.jspecify.annotations.Nullable;

/** What news says; {@code lead} may be blank, {@code venue} is blank unless it announces an event, {@code language} null to be found out. */
public record Words(String title, String lead, String body, String venue, @Nullable LanguageTag language) {

    public static final String TITLE = "title";
    public static final String LEAD = "lead";
    public static final String BODY = "body";
    public static final String VENUE = "venue";
    public static final List<String> PARTS = List.of(TITLE, LEAD, BODY, VENUE);

    /** Whatever the language is said to be. */
    public boolean isLike(Words other) {
        return title.equals(other.title) && lead.equals(other.lead) && body.equals(other.body) && venue.equals(other.venue);
    }

    /** A line is too short to say what language it is in; {@code body} is not, and {@code found} to be in it. */
    public List<Written> parts(LanguageTag found) {
        return List.of(line(TITLE, title, found), line(LEAD, lead, found), new Written(BODY, Form.MARKDOWN, body, language), line(VENUE, venue, found));
    }

    private static Written line(String part, String words, LanguageTag language) {
        return new Written(part, Form.LINE, words, language);
    }
}
