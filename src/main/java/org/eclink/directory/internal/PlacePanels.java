package org.eclink.directory.internal;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.eclink.directory.Place;
import org.eclink.directory.PlacePanel;
import org.eclink.web.Fragments;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** What other modules have to show of a place. */
@Component
class PlacePanels {

    private final List<PlacePanel> panels;
    private final Fragments fragments;

    PlacePanels(List<PlacePanel> panels, Fragments fragments) {
        this.panels = panels.stream().sorted(Comparator.comparingInt(PlacePanel::position)).toList();
        this.fragments = fragments;
    }

    List<Content> of(Place place, Shell shell) {
        return panels.stream().flatMap(panel -> panel.show(place, shell).stream()).map(fragment -> fragments.content(shell, fragment)).toList();
    }
}
