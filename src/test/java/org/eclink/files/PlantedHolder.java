package org.eclink.files;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.web.Shell;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Two things that files belong to: one that everybody may read, and one for members. */
@TestComponent
public class PlantedHolder implements FileHolder {

    public static final Holder FOR_ALL = new Holder("planted", new UUID(0, 1));
    public static final Holder FOR_MEMBERS = new Holder("planted", new UUID(0, 2));

    /** Of which it has been told that they are ready. */
    static final Set<FileId> READ = ConcurrentHashMap.newKeySet();

    @ApplicationModuleListener
    void onRead(FileRead read) {
        READ.add(read.file());
    }

    @Override
    public String kind() {
        return FOR_ALL.kind();
    }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        return isPublic(id) || viewer instanceof Member;
    }

    @Override
    public boolean isPublic(UUID id) {
        return id.equals(FOR_ALL.id());
    }

    @Override
    public Map<UUID, Place> places(Collection<UUID> ids, Viewer viewer, Shell shell) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Place(isPublic(id) ? "Something for all" : "Something for members", "en", shell.link("/news"))));
    }
}
