package org.eclink.directory.listing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists as they were read, beside the things they were read from: reading them again takes a tenth of the time at a million cities.
 * What another revision of the list or another program has kept is never used.
 */
@Repository
class KeptLists {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLists.class);
    private static final int PIECE = 1 << 20;
    private static final int PIECES_FETCHED = 4;

    private final JdbcTemplate db;
    private final long program;

    KeptLists(JdbcTemplate db) {
        this.db = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        this.db.setFetchSize(PIECES_FETCHED);
        this.program = Program.sum();
    }

    /** Empty if it was not kept in this revision. */
    @Transactional(readOnly = true)
    public Optional<ListRows> find(ListSource source, long now) {
        try (var pieces = db.queryForStream("select content from directory.kept_list where list = ? and revision = ? and reader = ? order by piece",
                (row, _) -> row.getBytes(1), source.list().name(), now, program)) {
            var each = pieces.iterator();
            return each.hasNext() ? Optional.of(new ListRowsStream().read(new DataInputStream(joined(each)))) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("The list of {} cannot be read as it was kept and is read anew", source.list().name(), e);
            return Optional.empty();
        }
    }

    private static InputStream joined(Iterator<byte[]> pieces) {
        return new SequenceInputStream(new Enumeration<>() {

            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }

    /** Reads the list and keeps it, unless this revision of it is kept, or another node is about to. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void keep(ListSource source) {
        var list = source.list().name();
        var now = source.revision();
        var isFree = Objects.requireNonNull(db.queryForObject("select pg_try_advisory_xact_lock(hashtext('directory.kept_list'), hashtext(?))", Boolean.class, list));
        if (!isFree || isKept(list, now)) return;
        db.update("delete from directory.kept_list where list = ?", list);
        try (var pieces = new DataOutputStream(new BufferedOutputStream(new Pieces(list, now), PIECE))) {
            new ListRowsStream().write(source.read(), pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKept(String list, long now) {
        return Objects.requireNonNull(db.queryForObject("select exists (select from directory.kept_list where list = ? and revision = ? and reader = ?)",
            Boolean.class, list, now, program));
    }

    /** Each write is a row of its own. */
    private final class Pieces extends OutputStream {

        private final String list;
        private final long revision;
        private int written;

        Pieces(String list, long revision) {
            this.list = list;
            this.revision = revision;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        /** A large array comes past the buffer and is cut. */
        @Override
        public void write(byte[] bytes, int from, int length) {
            for (var start = from; start < from + length; start += PIECE) {
                db.update("insert into directory.kept_list values (?, ?, ?, ?, ?)", list, written++, revision, program,
                    Arrays.copyOfRange(bytes, start, Math.min(from + length, start + PIECE)));
            }
        }
    }
}
