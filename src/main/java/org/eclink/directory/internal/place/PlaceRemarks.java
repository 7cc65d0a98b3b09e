package org.eclink.directory.internal.place;

import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.directory.Place;
import org.eclink.directory.Remarks;
import org.eclink.directory.Remarks.Line;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of places, by whichever module keeps it in all languages; as it was written where there is none. */
@Component
public class PlaceRemarks {

    private final List<Remarks> keepers;
    private final Fragments fragments;

    PlaceRemarks(List<Remarks> keepers, Fragments fragments) {
        this.keepers = keepers;
        this.fragments = fragments;
    }

    public void keep(Place place, String words, @Nullable AccountId by) {
        keepers.forEach(keeper -> keeper.keep(place, words, by));
    }

    public void forget(Collection<UUID> places) {
        keepers.forEach(keeper -> keeper.forget(places));
    }

    public Content show(Place place, String words, Viewer viewer, Shell shell) {
        return fragments.content(shell, keepers.stream().findFirst().map(keeper -> keeper.show(place, words, viewer, shell)).orElseGet(() -> new Fragment("directory/remark", words)));
    }

    public Map<UUID, Line> lines(Map<UUID, String> words, Shell shell) {
        return keepers.stream().findFirst().map(keeper -> keeper.lines(words, shell))
            .orElseGet(() -> words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Line(one.getValue(), "und", false))));
    }
}
