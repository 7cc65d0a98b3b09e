package org.eclink.knowledge.internal.review;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.review.Manuscript.Stage;
import org.eclink.knowledge.internal.work.Cataloguing;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where owners write works. For everybody but them and the secretariat a manuscript is not there. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WritingDesk {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 20;
    private static final int MOST_OWNERS = 10;

    private final Manuscripts manuscripts;
    private final Cataloguing cataloguing;
    private final Works works;
    private final Clock clock;

    WritingDesk(Manuscripts manuscripts, Cataloguing cataloguing, Works works, Clock clock) {
        this.manuscripts = manuscripts;
        this.cataloguing = cataloguing;
        this.works = works;
        this.clock = clock;
    }

    /** What this member may read. */
    @Transactional(readOnly = true)
    public Manuscript readable(String address, Member member) {
        member.mustBeConfirmed();
        return manuscripts.work(address).flatMap(manuscripts::find).filter(one -> one.mayBeReadBy(member)).orElseThrow(() -> new NotFound(address));
    }

    /** As it is until the transaction ends. */
    public Manuscript held(String address, Member member) {
        member.mustBeConfirmed();
        return manuscripts.work(address).flatMap(manuscripts::hold).filter(one -> one.mayBeReadBy(member)).orElseThrow(() -> new NotFound(address));
    }

    /** What they may write as it is now: of a work without a manuscript, what is published. */
    @Transactional(readOnly = true)
    public Manuscript editable(String address, Member member) {
        member.mustBeConfirmed();
        var work = manuscripts.work(address).orElseThrow(() -> new NotFound(address));
        var open = manuscripts.find(work).orElseGet(() -> fresh(work, address));
        if (!open.mayBeReadBy(member)) throw new NotFound(address);
        return open;
    }

    private Manuscript fresh(UUID id, String address) {
        var work = works.find(id).orElseThrow(() -> new NotFound(address));
        return new Manuscript(id, work.slug(), true, work.description(), Stage.DRAFT, work.changed(), Set.copyOf(manuscripts.owners(id)), 0);
    }

    /** Returns the address of the manuscript. */
    public String begin(Description description, Member by) {
        if (manuscripts.countBegun(by.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Many works today: go on tomorrow.");
        var work = cataloguing.begin();
        manuscripts.own(work, by.id());
        manuscripts.add(work, description);
        return "/knowledge/" + work + "/manuscript";
    }

    /** The next version of what is published begins with its first change. */
    public void open(Manuscript fresh) {
        if (manuscripts.hold(fresh.work()).isEmpty()) manuscripts.add(fresh.work(), fresh.description());
    }

    /** {@code manuscript} is held. */
    public void keep(Manuscript manuscript, Description description) {
        manuscripts.keep(manuscript.work(), description);
    }

    /** It is the editors' turn; an owner may go on writing. */
    public void submit(Manuscript manuscript) {
        manuscripts.turn(manuscript.work(), Stage.SUBMITTED);
    }

    public void discard(Manuscript manuscript) {
        manuscripts.discard(manuscript);
    }

    /** Somebody else answers for it too. */
    public void share(Manuscript manuscript, AccountId with) {
        if (manuscript.owners().size() >= MOST_OWNERS) throw new Refused(Refusal.CONFLICT, "A work has ten owners at most.");
        manuscripts.own(manuscript.work(), with);
    }
}
