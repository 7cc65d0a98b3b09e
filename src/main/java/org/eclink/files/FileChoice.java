package org.eclink.files;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that chooses files, for {@code files/upload.jte}: {@code offered} are those that belong already and those of {@link Files#loose}, {@code chosen} are ticked.
 * The form sends the id of each chosen file under {@code name}; {@code error} is the message that says why that is refused.
 */
public record FileChoice(String name, List<StoredFile> offered, Set<FileId> chosen, @Nullable String error) {

    public boolean isChosen(StoredFile file) {
        return chosen.contains(file.id());
    }

    public boolean isRefused() {
        return error != null;
    }
}
