package org.eclink.translation.internal.rendering;

import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who makes a paragraph what it is in another language. Nothing is ever overwritten: what somebody writes stands beside what was there, and of the same
 * kind the newer is shown. A machine's words never stand before a person's.
 */
@Service
public class Translating {

    private final RenderingRows rows;

    Translating(RenderingRows rows) {
        this.rows = rows;
    }

    /** What came of it: what is there now, and what somebody else has made of it meanwhile, in which case nothing was written. */
    public sealed interface Outcome {

        record Kept(RenderingRow row) implements Outcome {}

        record Overtaken(RenderingRow theirs) implements Outcome {}
    }

    /**
     * A person's words; {@code isAuthor}: of who wrote the original too. {@code seen} is the rendering that they saw while they wrote, null if there was none.
     * Where what is shown is the author's or has been read by a second person, theirs waits until somebody has read it.
     */
    @Transactional
    public Outcome write(PassageHash passage, LanguageTag language, String words, boolean isAuthor, @Nullable UUID seen, AccountId by) {
        rows.hold(passage);
        var newest = rows.newestOfPeople(passage, language).orElse(null);
        if (newest != null && newest.words().equals(words)) return new Outcome.Kept(newest);
        if (newest != null && !newest.id().equals(seen)) return new Outcome.Overtaken(newest);
        return new Outcome.Kept(rows.add(passage, language, words, isAuthor ? Provenance.AUTHOR : Provenance.HUMAN, by, null, null));
    }

    /** What came with the original, from its author or from somebody outside; blank words take it back. */
    @Transactional
    public void bring(PassageHash passage, LanguageTag language, String words, Provenance provenance, @Nullable AccountId by) {
        rows.hold(passage);
        if (words.isBlank()) rows.supersede(passage, language, provenance);
        else if (!rows.isSaid(passage, language, words, provenance)) rows.add(passage, language, words, provenance, by, null, null);
    }

    /** A machine's draft; it takes the place of an earlier one, and of nothing else. */
    @Transactional
    public RenderingRow draft(PassageHash passage, LanguageTag language, String words, String engine) {
        rows.hold(passage);
        return rows.add(passage, language, words, Provenance.MACHINE, null, engine, null);
    }

    /** A second person has read it, and stands for it. Empty if it has been superseded, has been read already, or is their own. */
    @Transactional
    public Optional<RenderingRow> review(UUID rendering, AccountId by) {
        var row = rows.find(rendering).filter(one -> !by.equals(one.by())).orElse(null);
        if (row == null) return Optional.empty();
        rows.hold(row.passage());
        if (!rows.isCurrent(rendering)) return Optional.empty();
        return switch (row.provenance()) {
            case HUMAN, AUTHOR -> Optional.of(rows.add(row.passage(), row.language(), row.words(), Provenance.REVIEWED, row.by(), null, by));
            case MACHINE -> Optional.of(rows.add(row.passage(), row.language(), row.words(), Provenance.MACHINE_REVIEWED, null, row.engine(), by));
            case REVIEWED, MACHINE_REVIEWED -> Optional.empty();
        };
    }
}
