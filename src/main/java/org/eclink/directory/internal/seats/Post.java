package org.eclink.directory.internal.seats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a place: {@code head}, who speaks for it and decides who else does; {@code officer} of an organisation; or at a
 * city's desk: {@code head-office}, {@code foreign-affairs}, or that of a sector, {@code sector-WM}.
 */
record Post(Kind kind, @Nullable Concept sector) {

    private static final String SECTORS = "sectors";
    private static final String SECTOR_PREFIX = "sector-";

    enum Kind {
        HEAD("head"), OFFICER("officer"), HEAD_OFFICE("head-office"), FOREIGN_AFFAIRS("foreign-affairs"), SECTOR("sector");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Post of(Kind kind) {
        return new Post(kind, null);
    }

    static Post ofSector(Concept sector) {
        return new Post(Kind.SECTOR, sector);
    }

    /** Those of a city, or of an organisation, in the order in which they are offered. */
    static Optional<Post> of(String code, boolean isCity, Terms terms) {
        return offered(isCity, terms).stream().filter(post -> post.code().equals(code)).findFirst();
    }

    static List<Post> offered(boolean isCity, Terms terms) {
        if (!isCity) return List.of(of(Kind.HEAD), of(Kind.OFFICER));
        var sectors = terms.all(SECTORS).stream().filter(sector -> !sector.retired()).map(Post::ofSector);
        return Stream.concat(Stream.of(of(Kind.HEAD), of(Kind.HEAD_OFFICE), of(Kind.FOREIGN_AFFAIRS)), sectors).toList();
    }

    String code() {
        return sector == null ? kind.code() : SECTOR_PREFIX + sector.code();
    }

    boolean isHead() {
        return kind == Kind.HEAD;
    }

    boolean isDesk() {
        return kind != Kind.HEAD && kind != Kind.OFFICER;
    }

    /** {@code Water Management desk}. */
    String text(Wording wording, Shell shell) {
        return sector == null ? shell.say("directory.post." + kind.code()) : shell.say("directory.post.sector", "sector", wording.word(sector).text());
    }
}
