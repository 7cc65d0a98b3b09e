package org.eclink.translation;

import java.util.List;
import org.eclink.web.Shell;

/** Sets texts for pages: Markdown as harmless HTML, with terms explained in the reader's language and each paragraph's maker beside it. */
public interface Typesetter {

    /** In the order of {@code parts}, with as many queries for one as for a thousand. */
    List<Prose> set(List<Reading.Part> parts, Shell shell);

    default Prose set(Reading.Part part, Shell shell) {
        return set(List.of(part), shell).getFirst();
    }

    /** A part that is one line, for headings and lists: as it is now, in whichever of the reader's languages. */
    Headline headline(Reading.Part part, Shell shell);
}
