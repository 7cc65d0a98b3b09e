package org.eclink.translation;

import org.eclink.web.Shell;

/** Sets texts for pages: Markdown as harmless HTML, with terms explained in the reader's language and each paragraph's maker beside it. */
public interface Typesetter {

    Prose set(Reading.Part part, Shell shell);
}
