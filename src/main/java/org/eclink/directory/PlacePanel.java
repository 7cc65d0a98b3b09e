package org.eclink.directory;

import java.util.Optional;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;

/**
 * Extension point: a band that a module adds to the page of every city and organisation, below what the directory knows. Panels stand in
 * the order of {@code position}; a panel that has nothing to show for this place and reader is empty and leaves no trace.
 */
public interface PlacePanel {

    int position();

    Optional<Fragment> show(Place place, Shell shell);
}
