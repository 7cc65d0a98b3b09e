package org.eclink.translation.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.accounts.Viewer.Member;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.internal.desk.DeskRows.Open;
import org.eclink.translation.internal.desk.QueuePage.Row;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What waits for a translator: what others would like to read, and what is new. */
@Pages
class QueueController {

    private static final int MOST = 20;
    private static final int LOOKED_AT = 200;

    private final DeskRows rows;
    private final Texts texts;
    private final Typesetter typesetter;

    QueueController(DeskRows rows, Texts texts, Typesetter typesetter) {
        this.rows = rows;
        this.texts = texts;
        this.typesetter = typesetter;
    }

    @GetMapping("/translate")
    ModelAndView queue(Shell shell, Member member) {
        member.mustBeConfirmed();
        var languages = LanguageTag.of(shell);
        var wished = rows.wished(languages, MOST);
        var newest = new ArrayList<Open>();
        for (var language : languages) newest.addAll(rows.newest(language, LOOKED_AT, MOST / languages.size() + 1));
        var own = rows.shares(member.id()).stream().map(share -> new CreditPanel.Share(share.language().name(shell.language()), share.paragraphs())).toList();
        return Unstored.page("translation/queue", new QueuePage(worded(wished, shell), worded(newest, shell), own));
    }

    private List<Row> worded(List<Open> open, Shell shell) {
        var works = open.stream().map(Open::work).distinct().toList();
        var first = rows.firstParts(works);
        var addresses = rows.addresses(works);
        var read = texts.read(works, Stream.concat(first.values().stream(), Stream.of("title")).distinct().toList(), LanguageTag.of(shell));
        return open.stream().filter(one -> addresses.containsKey(one.work())).map(one -> new Row(title(read.get(one.work()), first.get(one.work()), shell), shell.link(Objects.requireNonNull(addresses.get(one.work()))),
                shell.link("/translate/" + one.work() + "?into=" + one.language().value()), one.language().name(shell.language()), one.wishes(), one.missing(), one.all())).toList();
    }

    private Headline title(@Nullable Reading reading, @Nullable String first, Shell shell) {
        var parts = Objects.requireNonNull(reading).parts();
        var title = parts.containsKey("title") ? parts.get("title") : parts.get(Objects.requireNonNull(first));
        return typesetter.headline(Objects.requireNonNull(title), shell);
    }
}
