package org.eclink.news.internal.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** News, apart from its words. {@code author} is null once they have left, {@code place} unless it is told in one's name. */
public record Item(UUID id, String slug, @Nullable AccountId author, Voice voice, @Nullable UUID place, List<ConceptId> sectors, List<ConceptId> terms, @Nullable Occasion occasion,
        Instant created, @Nullable Instant due, @Nullable Instant published, @Nullable Instant corrected, @Nullable Instant archived, @Nullable Withdrawal withdrawn, int comments, int version) {

    /** The secretariat has taken it away, and says why to those whose news it is. */
    public record Withdrawal(Instant at, String because) {}

    public enum Stage { DRAFT, SCHEDULED, PUBLISHED, ARCHIVED, WITHDRAWN }

    public Stage stage() {
        if (withdrawn != null) return Stage.WITHDRAWN;
        if (archived != null) return Stage.ARCHIVED;
        if (published != null) return Stage.PUBLISHED;
        return due == null ? Stage.DRAFT : Stage.SCHEDULED;
    }

    /** Everybody may read it: what is archived stays at its address. */
    public boolean isPublic() {
        return published != null && withdrawn == null;
    }

    /** When its words were last those of somebody here. */
    public Instant changed() {
        if (corrected != null) return corrected;
        return published == null ? created : published;
    }

    /** Without the language. */
    public String path() {
        return "/news/" + slug;
    }
}
