package org.eclink.translation.internal.dispute;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.terms.Concept;
import org.eclink.terms.TermDecisions;
import org.eclink.translation.Form;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens disputes, takes what partners say, and settles them: the agreed word stands in the vocabulary from then on, the others are flagged. */
@Service
class Disputing {

    static final String REASON = "reason";
    static final String DECISION = "decision";
    static final String OPINION = "opinion";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 10;

    private final DisputeRows rows;
    private final Texts texts;
    private final TermDecisions decisions;
    private final Clock clock;

    Disputing(DisputeRows rows, Texts texts, TermDecisions decisions, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Empty if this word is disputed already. */
    @Transactional
    public Optional<UUID> open(Concept concept, String language, List<String> words, String reason, AccountId by) {
        if (rows.countOpened(by, clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many disputes today: go on tomorrow.");
        var id = rows.open(concept.id(), language, words, by);
        id.ifPresent(one -> write(one, "/disputes/" + one, REASON, reason, by));
        return id;
    }

    @Transactional
    public void say(Dispute dispute, String word, String words, AccountId by) {
        if (dispute.decision() != null) throw new Refused(Refusal.CONFLICT, "It has been settled.");
        write(rows.say(dispute.id(), word, by), dispute.path(), OPINION, words, by);
    }

    @Transactional
    public void settle(Dispute dispute, String agreed, String reason, AccountId by) {
        if (!rows.settle(dispute.id(), agreed, by)) throw new Refused(Refusal.CONFLICT, "Somebody else has settled it.");
        write(dispute.id(), dispute.path(), DECISION, reason, by);
        var old = dispute.words().stream().filter(word -> !word.equals(agreed)).toList();
        rows.findOld(dispute, old);
        decisions.settle(dispute.concept(), dispute.language(), agreed, old, by);
    }

    private void write(UUID id, String address, String part, String words, AccountId by) {
        texts.write(new Work(id, address, Scope.EVERYONE), List.of(new Written(part, Form.MARKDOWN, words, null)), by);
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        rows.anonymise(closed.account());
    }
}
