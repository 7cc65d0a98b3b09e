package org.eclink.files.internal.page;

import java.util.List;
import org.eclink.files.FileHolder.Place;
import org.eclink.files.StoredFile;

/** Everything read.jte shows; {@code library} is where pdf.js is, {@code fragments} the addresses of its parts. */
public record ReadPage(StoredFile file, List<Place> places, Library library) {

    /** pdf.js as we serve it. */
    public record Library(String program, String worker, String cmaps, String fonts, String decoders) {}
}
