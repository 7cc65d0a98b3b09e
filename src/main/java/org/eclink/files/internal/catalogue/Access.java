package org.eclink.files.internal.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.files.FileHolder;
import org.eclink.files.FileHolder.Place;
import org.eclink.files.FileId;
import org.eclink.files.Holder;
import org.eclink.files.StoredFile;
import org.eclink.web.NotFound;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** Who may see a file: who may read one of the things it belongs to; if it belongs to nothing, who has uploaded it. */
@Component
public class Access {

    private final FileRows rows;
    private final Map<String, FileHolder> kinds;

    Access(FileRows rows, List<FileHolder> holders) {
        this.rows = rows;
        this.kinds = holders.stream().collect(Collectors.toMap(FileHolder::kind, holder -> holder));
    }

    /** A file as somebody may see it. */
    public record Seen(StoredFile file, boolean isPublic) {}

    /** For everybody else there is no such file. */
    public Seen get(FileId id, Viewer viewer) {
        var file = rows.find(id).orElseThrow(() -> new NotFound(id));
        var holders = rows.holders(List.of(id)).getOrDefault(id, List.of());
        if (holders.stream().anyMatch(this::isPublic)) return new Seen(file, true);
        var maySee = holders.isEmpty() ? viewer instanceof Member member && member.id().equals(file.by()) : holders.stream().anyMatch(holder -> mayRead(holder, viewer));
        if (!maySee) throw new NotFound(id);
        return new Seen(file, false);
    }

    /** What no module knows any more nobody may see. */
    private boolean isPublic(Holder holder) {
        var kind = kinds.get(holder.kind());
        return kind != null && kind.isPublic(holder.id());
    }

    private boolean mayRead(Holder holder, Viewer viewer) {
        var kind = kinds.get(holder.kind());
        return kind != null && kind.mayRead(holder.id(), viewer);
    }

    /** Where things are, as far as this viewer may see them; as many questions as there are kinds. */
    public Map<Holder, Place> places(Collection<Holder> holders, Viewer viewer, Shell shell) {
        var found = new HashMap<Holder, Place>();
        holders.stream().collect(Collectors.groupingBy(Holder::kind, Collectors.mapping(Holder::id, Collectors.toSet()))).forEach((kind, ids) -> {
            var owner = kinds.get(kind);
            if (owner != null) owner.places(ids, viewer, shell).forEach((id, place) -> found.put(new Holder(kind, id), place));
        });
        return found;
    }
}
