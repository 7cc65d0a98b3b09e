package org.eclink.files.internal.page;

import java.util.List;
import org.eclink.files.FileHolder.Place;
import org.eclink.files.StoredFile;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * Everything ownFiles.jte shows; {@code done} is the key of what has just been done. {@code isMoving}: something is on its way or being checked, and the page looks again.
 */
public record OwnFilesPage(List<Row> rows, boolean isMoving, @Nullable String older, String address, Field sent, String largest, String done) {

    /** {@code percent} of what is on its way, null for what is here; {@code delete} is where it is deleted, if it may be. */
    public record Row(StoredFile file, String added, String state, @Nullable Integer percent, List<Place> places, @Nullable String reading, @Nullable String delete) {

        public boolean isRefused() {
            return state.startsWith("files.trouble.");
        }
    }
}
