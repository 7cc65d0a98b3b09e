package org.eclink.files;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.Viewer;
import org.eclink.web.Shell;

/** Extension point: things that files belong to. A file can be read by whoever can read one of the things it belongs to; who cannot, does not learn that it exists. */
public interface FileHolder {

    /** The first word of its addresses, such as {@code knowledge}; never changes. */
    String kind();

    boolean mayRead(UUID id, Viewer viewer);

    /** Whether everybody may, signed in or not; such files may be kept on their way. */
    boolean isPublic(UUID id);

    /** A thing and its page: {@code address} as this reader follows it, {@code language} of the name if it is not the page's, else empty. */
    record Place(String name, String language, String address) {}

    /** By id; what is gone, or what this reader may not see, is not in it. */
    Map<UUID, Place> places(Collection<UUID> ids, Viewer viewer, Shell shell);
}
