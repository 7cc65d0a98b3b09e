package org.eclink.knowledge.internal.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.review.Manuscript.Stage;
import org.eclink.knowledge.internal.work.Cataloguing;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.translation.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where editors and owners make a manuscript fit to be published. Every step is of one that its caller holds ({@link WritingDesk#held}). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Review {

    private final Manuscripts manuscripts;
    private final Cataloguing cataloguing;
    private final Works works;
    private final Texts texts;
    private final Members members;

    Review(Manuscripts manuscripts, Cataloguing cataloguing, Works works, Texts texts, Members members) {
        this.manuscripts = manuscripts;
        this.cataloguing = cataloguing;
        this.works = works;
        this.texts = texts;
        this.members = members;
    }

    /** An owner or an editor says something about it; the owners are told of it, but for who said it. */
    public void remark(Manuscript manuscript, String words, Member by) {
        manuscripts.remark(manuscript.work(), by.id(), !manuscript.isOwnedBy(by), words, texts.found(words).value());
        tell(manuscript.owners().stream().filter(owner -> !owner.equals(by.id())).toList(), "remark", manuscript.path());
    }

    /** It is the owners' turn again. */
    public void giveBack(Manuscript manuscript, String words, Member editor) {
        manuscripts.remark(manuscript.work(), editor.id(), true, words, texts.found(words).value());
        manuscripts.turn(manuscript.work(), Stage.RETURNED);
        tell(manuscript.owners(), "returned", manuscript.path());
    }

    /** Everybody reads it from now on. Returns its path. */
    public String publish(Manuscript manuscript, Member editor) {
        cataloguing.catalogue(manuscript.work(), manuscript.description(), manuscript.owners().stream().findFirst().orElse(editor.id()));
        manuscripts.release(manuscript.work(), works.find(manuscript.work()).orElseThrow().description(), editor.id());
        manuscripts.discard(new Manuscript(manuscript.work(), manuscript.slug(), true, manuscript.description(), manuscript.stage(), manuscript.changed(), manuscript.owners(), manuscript.version()));
        var path = works.find(manuscript.work()).map(Work::path).orElseThrow();
        tell(manuscript.owners(), "published", path);
        return path;
    }

    /** Nobody reads it any more; its address says why. */
    public void withdraw(Work work, String because) {
        cataloguing.withdraw(work, because);
        tell(manuscripts.owners(work.id()), "withdrawn", work.path());
    }

    private void tell(Iterable<AccountId> owners, String what, String path) {
        owners.forEach(owner -> members.tell(owner, "knowledge.letter." + what + ".subject", "knowledge.letter." + what, Map.of(), path));
    }

    public List<AccountId> owners(UUID work) {
        return manuscripts.owners(work);
    }
}
