package org.eclink.translation.internal.desk;

import gg.jte.Content;
import java.util.List;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.DifferencePart;
import org.jspecify.annotations.Nullable;

/**
 * Everything desk.jte shows: all paragraphs of a work, one of them open. {@code tag} is the language it is translated into, {@code into} its name; {@code there} how many
 * paragraphs of {@code all} there are, {@code originals} what the reader may correct the language of, {@code done} what has just been done.
 */
public record DeskPage(String title, String titleTag, String back, String action, String tag, String into, boolean isRightToLeft, List<LanguageChoice> languages, int there, int all, List<Row> rows, @Nullable Open open, List<Other> files,
        List<Original> originals, String done) {

    /** A paragraph: {@code state} is the code of a line as style sheets call it, {@code words} what there is of it. */
    public record Row(String anchor, String address, String source, String sourceTag, @Nullable String words, String state, String who, boolean isOpen) {}

    /**
     * The paragraph that is being translated. {@code source} marks the agreed terms; {@code machine} leads to where a machine drafts it, {@code review} to where somebody else's words are said to be right; {@code theirs} is what
     * somebody else has saved meanwhile; {@code before} what stood here before its author changed it, and how that differs.
     */
    public record Open(String hash, String anchor, Content source, String sourceTag, String sourceLanguage, boolean isSourceRightToLeft, String words, @Nullable String error, String seen, int lines, List<Agreed> terms, List<Match> matches,
            List<Told> findings, boolean needsSure, @Nullable String machine, @Nullable String review, @Nullable String theirs, @Nullable Before before, @Nullable String previous, @Nullable String next) {}

    /** A term in the source and the word agreed on; null if nobody has. */
    public record Agreed(String term, @Nullable String agreed, String address) {}

    /** What was made of a paragraph like it: {@code likeness} in percent, {@code who} made it. */
    public record Match(int likeness, String source, String words, String who) {}

    /** Something that may be wrong; {@code key} says it about {@code what}. */
    public record Told(String key, String what) {}

    public record Before(String words, List<DifferencePart> changed) {}

    /** Something on the page whose language the reader may correct: how it begins, and the language it is said to be in. */
    public record Original(String address, String begins, String tag, boolean isDetected) {}

    /** A file to take along or a way to bring one back. */
    public record Other(String key, String address) {}
}
