package org.eclink.interchange.internal.citing;

import java.util.Objects;
import org.eclink.interchange.internal.description.Names;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** RIS in UTF-8, as reference managers read it (Research Information Systems, format specifications of 2011): a tag of two signs, two blanks, a hyphen, a blank; lines end with CR LF. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String entry(PublishedWork work, WorkAddresses addresses) {
        var ris = new Ris();
        ris.write(work, addresses);
        return ris.lines.toString();
    }

    private void write(PublishedWork work, WorkAddresses addresses) {
        var said = work.description();
        var language = said.title().language();
        say("TY", type(said.type()));
        say("TI", said.title().text());
        said.titles().stream().skip(1).findFirst().ifPresent(title -> say("TT", title.text()));
        said.by(Role.CREATOR).forEach(author -> say("AU", Names.listed(author, language)));
        said.by(Role.EDITOR).forEach(editor -> say("A2", Names.listed(editor, language)));
        said.by(Role.TRANSLATOR).forEach(translator -> say("A4", Names.listed(translator, language)));
        say("PY", "%04d".formatted(said.issued().year()));
        say("DA", "%04d/%s/%s/".formatted(said.issued().year(), two(said.issued().month()), two(said.issued().day())));
        said.publishers().forEach(publisher -> say("PB", Names.whole(publisher, language)));
        if (said.series() != null) {
            say(said.type() == ResourceType.JOURNAL_ARTICLE ? "JO" : "T3", Worded.in(language, said.series().names()).text());
            say("VL", said.series().number());
            say("IS", said.series().issue());
            pages(Objects.requireNonNullElse(said.series().pages(), "").split("[-–]+"));
        }
        say("ET", said.edition());
        said.identifiers().stream().filter(one -> one.type().equals("ISBN") || one.type().equals("ISSN")).forEach(one -> say("SN", one.value()));
        said.keywords().forEach(keyword -> say("KW", keyword.text()));
        work.subjects().forEach(subject -> say("KW", Worded.in(language, subject.labels()).text()));
        said.abstracts().stream().findFirst().ifPresent(text -> say("AB", text.text()));
        say("LA", language);
        say("DO", said.doi());
        say("UR", addresses.permanent(work));
        lines.append("ER  - \r\n");
    }

    private void pages(String[] pages) {
        say("SP", pages[0]);
        if (pages.length > 1) say("EP", pages[pages.length - 1]);
    }

    private static String two(@Nullable Integer number) {
        return number == null ? "" : "%02d".formatted(number);
    }

    private static String type(ResourceType type) {
        return switch (type) {
            case AUDIOVISUAL -> "VIDEO";
            case BOOK -> "BOOK";
            case BOOK_CHAPTER -> "CHAP";
            case CONFERENCE_PAPER -> "CPAPER";
            case DATASET -> "DATA";
            case DISSERTATION -> "THES";
            case IMAGE -> "FIGURE";
            case JOURNAL_ARTICLE -> "JOUR";
            case REPORT -> "RPRT";
            case SOFTWARE -> "COMP";
            case STANDARD -> "STAND";
            case COLLECTION, INTERACTIVE_RESOURCE, MODEL, OTHER, TEXT, WORKFLOW -> "GEN";
        };
    }

    private void say(String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) lines.append(tag).append("  - ").append(Line.oneLine(value).strip()).append("\r\n");
    }
}
