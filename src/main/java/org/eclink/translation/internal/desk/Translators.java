package org.eclink.translation.internal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Texts;
import org.eclink.translation.internal.desk.DeskRows.Part;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating;
import org.eclink.translation.internal.rendering.Translating.Outcome;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members translate what everybody may read; who asked for it hears of it when all of it is there. */
@Service
public class Translators {

    private final DeskRows rows;
    private final Translating translating;
    private final Members members;
    private final Texts texts;

    Translators(DeskRows rows, Translating translating, Members members, Texts texts) {
        this.rows = rows;
        this.translating = translating;
        this.members = members;
        this.texts = texts;
    }

    /** What of a work stands under this hash now; {@link NotFound} if its author has changed it meanwhile. */
    Part part(UUID work, PassageHash passage) {
        return find(work, passage).orElseThrow(() -> new NotFound(passage));
    }

    Optional<Part> find(UUID work, PassageHash passage) {
        return rows.parts(work).stream().filter(part -> part.passages().contains(passage)).findFirst();
    }

    @Transactional
    public Outcome write(UUID work, PassageHash passage, LanguageTag language, String words, @Nullable UUID seen, AccountId by) {
        var part = part(work, passage);
        var outcome = translating.write(passage, language.plain(), words, by.equals(part.author()), seen, by);
        if (outcome instanceof Outcome.Kept) {
            rows.dropDraft(by, passage, language.plain());
            tellIfWhole(work, language.plain());
        }
        return outcome;
    }

    /** Of what its author has changed while it was translated: it stays in the memory, and beside what stands there now. */
    @Transactional
    public void writeOutdated(PassageHash passage, LanguageTag language, String words, @Nullable UUID seen, AccountId by) {
        translating.write(passage, language.plain(), words, false, seen, by);
        rows.dropDraft(by, passage, language.plain());
    }

    /** Empty if it is not on the page of this work, if somebody has written something else meanwhile, if it has been read already, or is the reader's own. */
    @Transactional
    Optional<UUID> review(UUID work, UUID rendering, AccountId by) {
        return !rows.isOnPage(work, rendering) ? Optional.empty() : translating.review(rendering, by).map(row -> row.id());
    }

    /** The works on the page of this one whose author this member is; all of them for the secretariat. */
    List<Part> correctable(UUID work, Member member) {
        var first = new LinkedHashMap<UUID, Part>();
        for (var part : rows.parts(work)) if (member.isOfSecretariat() || member.id().equals(part.author())) first.putIfAbsent(part.work(), part);
        return List.copyOf(first.values());
    }

    /** The language of one of them was said or found out wrongly. */
    @Transactional
    void relabel(UUID work, LanguageTag language, Member by) {
        if (correctable(work, by).stream().noneMatch(part -> part.work().equals(work))) throw new NotFound(work);
        rows.parts(work).stream().filter(part -> part.work().equals(work)).forEach(part -> texts.relabel(work, part.name(), language, by.id()));
    }

    void tellIfWhole(UUID work, LanguageTag language) {
        var missing = rows.parts(work).stream().filter(part -> !part.language().plain().equals(language)).flatMap(part -> part.passages().stream()).distinct().toList();
        if (!rows.made(missing, language).keySet().containsAll(missing)) return;
        var address = rows.address(work).orElse("");
        List<AccountId> waiting = address.isEmpty() ? List.of() : rows.granted(work, language);
        waiting.forEach(account -> members.tell(account, "translation.letter.granted.subject", "translation.letter.granted", Map.of("language", language.name(members.language(account))), address));
    }
}
