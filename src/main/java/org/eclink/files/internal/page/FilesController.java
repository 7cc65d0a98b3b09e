package org.eclink.files.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.files.FileHolder.Place;
import org.eclink.files.FileId;
import org.eclink.files.Holder;
import org.eclink.files.StoredFile;
import org.eclink.files.internal.catalogue.Access;
import org.eclink.files.internal.catalogue.Deleting;
import org.eclink.files.internal.catalogue.FileRows;
import org.eclink.files.internal.catalogue.FileRows.Own;
import org.eclink.files.internal.store.FilesSettings;
import org.eclink.files.internal.upload.Arrival;
import org.eclink.files.internal.upload.Creation;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A member's own files, and PDFs page by page. */
@Pages
class FilesController {

    private static final String MINE = "/files/mine";
    private static final int SHOWN = 50;
    private static final int PERCENT = 100;

    private final FileRows rows;
    private final Access access;
    private final Arrival arrival;
    private final Deleting deleting;
    private final FilesSettings settings;
    private final PdfLibrary library;

    FilesController(FileRows rows, Access access, Arrival arrival, Deleting deleting, FilesSettings settings, PdfLibrary library) {
        this.rows = rows;
        this.access = access;
        this.arrival = arrival;
        this.deleting = deleting;
        this.settings = settings;
        this.library = library;
    }

    @GetMapping(MINE)
    ModelAndView mine(@RequestParam(required = false) @Nullable String before, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        var from = before == null ? Optional.<UUID>empty() : Optional.of(Uuids.of(before).orElseThrow(() -> new NotFound(before)));
        return page(from.orElse(null), Field.of("file", ""), done.equals("sent") || done.equals("deleted") ? "files.done." + done : "", HttpStatus.OK, shell, member);
    }

    /** For small files, by a browser without script. */
    @PostMapping(MINE)
    ModelAndView send(@RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String key, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        return once.write(() -> {
            if (file == null || file.isEmpty()) return page(null, Field.of("file", "").refused("files.refused.empty"), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            return switch (taken(file, key, member)) {
                case Creation.Created _ -> SeeOther.at(shell.link(MINE + "?done=sent"));
                case Creation.Refused refused -> page(null, Field.of("file", "").refused(refused.key()), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            };
        });
    }

    private Creation taken(MultipartFile file, String key, Member member) {
        try (var content = file.getInputStream()) {
            return arrival.takeAll(member.id(), key, String.valueOf(file.getOriginalFilename()), file.getSize(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/files/{id}/delete")
    ModelAndView delete(@PathVariable FileId id, Shell shell, Member member, Once once) {
        return once.write(() -> {
            if (!deleting.delete(id, member.id())) throw new NotFound(id);
            return SeeOther.at(shell.link(MINE + "?done=deleted"));
        });
    }

    @GetMapping("/files/{id}/read")
    ModelAndView read(@PathVariable FileId id, Shell shell, Viewer viewer) {
        var file = access.get(id, viewer).file();
        if (file.reading() == null) throw new NotFound(id);
        var holders = rows.holders(List.of(id)).getOrDefault(id, List.of());
        var places = access.places(holders, viewer, shell);
        return Unstored.page("files/read", new ReadPage(file, holders.stream().filter(places::containsKey).map(places::get).toList(), library.library()));
    }

    private ModelAndView page(@Nullable UUID before, Field sent, String done, HttpStatus status, Shell shell, Member member) {
        var found = rows.own(member.id(), before, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var holders = rows.holders(shown.stream().map(own -> own.file().id()).toList());
        var places = access.places(holders.values().stream().flatMap(Collection::stream).toList(), member, shell);
        var all = shown.stream().map(own -> row(own, holders.getOrDefault(own.file().id(), List.of()), places, shell)).toList();
        var older = found.size() > SHOWN ? shell.link(MINE + "?before=" + shown.getLast().file().id()) : null;
        var isMoving = before == null && shown.stream().anyMatch(own -> own.stage().equals("checking"));
        return Unstored.page("files/ownFiles", new OwnFilesPage(all, isMoving, older, shell.link(MINE), sent, largest(shell), done), status);
    }

    private OwnFilesPage.Row row(Own own, List<Holder> holders, Map<Holder, Place> places, Shell shell) {
        var file = own.file();
        var isOnItsWay = own.stage().equals("arriving");
        var state = isOnItsWay ? "files.state.arriving" : own.step() == null ? file.key() : "files.step." + own.step();
        var reading = file.reading();
        return new OwnFilesPage.Row(file, shell.moment(file.added()), state, isOnItsWay ? (int) (PERCENT * own.received() / own.size()) : null,
                holders.stream().filter(places::containsKey).map(places::get).toList(), reading == null ? null : shell.link(reading), holders.isEmpty() ? shell.link("/files/" + file.id() + "/delete") : null);
    }

    private String largest(Shell shell) {
        return StoredFile.size(settings.largest().toBytes(), shell);
    }
}
