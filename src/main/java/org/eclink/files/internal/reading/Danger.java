package org.eclink.files.internal.reading;

import org.eclink.files.Trouble;

/** Something has been found that ends the reading. */
final class Danger extends Exception {

    private final transient Trouble trouble;

    Danger(Trouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
