package org.eclink.translation.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.Remarks;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Reading;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.web.Fragment;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.eclink.web.Language;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a place is a text under the place's id, so that it is read and translated as such. */
@Service
class PlaceTexts implements Remarks {

    private static final String PART = "note";

    private static final int KEPT_SIGNS = 4_000_000;
    private static final int ABOUT_SIGNS = 200;

    private record Remark(UUID place, String words, Language reader) {}

    private record Listed(Map<UUID, String> words, Language reader) {}

    private final Texts texts;
    private final Typesetter typesetter;
    private final Fresh<Remark, Prose> shown;
    private final Fresh<Listed, Map<UUID, Line>> listed;

    PlaceTexts(Texts texts, Typesetter typesetter, Freshness freshness) {
        this.texts = texts;
        this.typesetter = typesetter;
        this.shown = freshness.keep(KEPT_SIGNS, (remark, _) -> ABOUT_SIGNS + 3 * remark.words().length());
        this.listed = freshness.keep(KEPT_SIGNS, (asked, _) -> ABOUT_SIGNS * asked.words().size());
    }

    @Override
    @Transactional
    public void keep(Place place, String words, @Nullable AccountId by) {
        if (words.isBlank()) texts.forget(place.id());
        else texts.write(new Work(place.id(), place.path(), Scope.EVERYONE), List.of(written(words)), by);
    }

    @Override
    @Transactional
    public void forget(Collection<UUID> places) {
        places.forEach(texts::forget);
    }

    @Override
    public Fragment show(Place place, String words, Viewer viewer, Shell shell) {
        if (viewer instanceof Member member) return new Fragment("translation/remark", new RemarkView(prose(place.id(), words, shell), member.isConfirmed() ? shell.link("/translate/" + place.id()) : null));
        return new Fragment("translation/remark", new RemarkView(shown.get(new Remark(place.id(), words, shell.language()), _ -> prose(place.id(), words, shell)), null));
    }

    private Prose prose(UUID place, String words, Shell shell) {
        return typesetter.set(part(texts.read(place, List.of(PART), LanguageTag.of(shell)).orElse(null), words), shell);
    }

    @Override
    public Map<UUID, Line> lines(Map<UUID, String> words, Shell shell) {
        if (words.isEmpty()) return Map.of();
        return shell.reader().isMember() ? read(words, shell) : listed.get(new Listed(Map.copyOf(words), shell.language()), _ -> read(words, shell));
    }

    private Map<UUID, Line> read(Map<UUID, String> words, Shell shell) {
        var read = texts.read(new ArrayList<>(words.keySet()), List.of(PART), LanguageTag.of(shell));
        var lines = new HashMap<UUID, Line>();
        words.forEach((place, said) -> {
            var headline = typesetter.headline(part(read.get(place), said), shell);
            lines.put(place, new Line(headline.text(), headline.tag(), headline.isRightToLeft()));
        });
        return lines;
    }

    private static Written written(String words) {
        return new Written(PART, Form.MARKDOWN, words, null);
    }

    /** What an import has only just brought is not a text yet, or another one. */
    private Reading.Part part(@Nullable Reading reading, String words) {
        var part = reading == null ? null : reading.parts().get(PART);
        return part == null || !part.source().equals(words.replace("\r\n", "\n").strip()) ? texts.draft(written(words)) : part;
    }
}
