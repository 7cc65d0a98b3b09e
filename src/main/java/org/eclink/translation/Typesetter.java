package org.eclink.translation;

import org.eclink.web.Shell;

/** Sets texts for pages: Markdown as harmless HTML, with terms explained in the reader's language and each paragraph's maker beside it. */
public interface Typesetter {

    Prose set(Reading.Part part, Shell shell);

    /** A part that is one line, for headings and lists: as it is now, in whichever of the reader's languages. */
    Headline headline(Reading.Part part, Shell shell);
}
