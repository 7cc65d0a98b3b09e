package org.eclink.directory;

import java.util.Optional;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;

/** Extension point: a band that a module adds to the home page, in the order of {@code position}. */
public interface HomePanel {

    int position();

    Optional<Fragment> show(Shell shell);
}
