package org.eclink.interchange.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Identifier;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Series;
import org.eclink.interchange.work.Description.Worded;
import org.jspecify.annotations.Nullable;

/** What the fields of BibTeX and BibLaTeX say of a work. */
record BibTexDescription(BibTexFields fields) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** As babel and BibLaTeX call them. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("english", "en"), Map.entry("american", "en-US"), Map.entry("usenglish", "en-US"), Map.entry("british", "en-GB"), Map.entry("ukenglish", "en-GB"),
        Map.entry("german", "de"), Map.entry("ngerman", "de"), Map.entry("french", "fr"), Map.entry("dutch", "nl"), Map.entry("spanish", "es"), Map.entry("italian", "it"), Map.entry("portuguese", "pt"), Map.entry("polish", "pl"),
        Map.entry("swedish", "sv"), Map.entry("danish", "da"), Map.entry("chinese", "zh"), Map.entry("中文", "zh"), Map.entry("汉语", "zh"), Map.entry("japanese", "ja"));

    String title() {
        var subtitle = fields.text("subtitle");
        var title = fields.text("title");
        return subtitle.isEmpty() || title.isEmpty() ? title : title + (BibTexNames.isHan(title) ? "：" : ": ") + subtitle;
    }

    Optional<Issued> issued() {
        var date = fields.text("date").split("/")[0];
        try {
            if (DATE.matcher(date).matches()) return Optional.of(Issued.of(date));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
        var year = YEAR.matcher(fields.text("year", "date"));
        return year.find() && !year.group(1).equals("0000") ? Optional.of(new Issued(Integer.parseInt(year.group(1)), month(), null)) : Optional.empty();
    }

    private @Nullable Integer month() {
        var month = fields.text("month").toLowerCase(Locale.ROOT);
        if (month.matches("0?[1-9]|1[0-2]")) return Integer.valueOf(month);
        var named = MONTHS.indexOf(month.substring(0, Math.min(3, month.length())));
        return named < 0 ? null : named + 1;
    }

    Description description(Issued issued) {
        var language = language();
        return new Description(type(), Stream.concat(Stream.of(new Worded(language, title())), words("en", "titletranslation")).toList(), words(language, "abstract").toList(), contributors(language),
            words(language, "publisher", "institution", "school", "organization").map(name -> new Organization(List.of(name), null)).toList(), issued, List.of(language), keywords(language), series(language),
            fields.orNull("version", "edition"), null, doi(), identifiers(), List.of());
    }

    private Stream<Worded> words(String language, String... names) {
        return Optional.ofNullable(fields.orNull(names)).map(text -> new Worded(language, text)).stream();
    }

    private String language() {
        var said = fields.text("langid", "language");
        var known = LANGUAGES.get(said.toLowerCase(Locale.ROOT));
        if (known != null) return known;
        if (TAG.matcher(said).matches()) return said;
        var title = title();
        if (title.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HIRAGANA || Character.UnicodeScript.of(sign) == Character.UnicodeScript.KATAKANA)) return "ja";
        return BibTexNames.isHan(title) ? "zh" : "und";
    }

    private ResourceType type() {
        return switch (fields.type()) {
            case "article", "periodical" -> ResourceType.JOURNAL_ARTICLE;
            case "book", "mvbook", "booklet" -> ResourceType.BOOK;
            case "inbook", "incollection", "suppbook", "bookinbook" -> ResourceType.BOOK_CHAPTER;
            case "collection", "proceedings" -> ResourceType.COLLECTION;
            case "inproceedings", "conference" -> ResourceType.CONFERENCE_PAPER;
            case "phdthesis", "mastersthesis", "thesis" -> ResourceType.DISSERTATION;
            case "techreport", "report" -> ResourceType.REPORT;
            case "dataset", "data" -> ResourceType.DATASET;
            case "software" -> ResourceType.SOFTWARE;
            case "standard" -> ResourceType.STANDARD;
            case "video", "movie" -> ResourceType.AUDIOVISUAL;
            case "manual", "misc", "online", "electronic", "www", "unpublished" -> ResourceType.TEXT;
            default -> ResourceType.OTHER;
        };
    }

    private List<Contributor> contributors(String language) {
        var names = new BibTexNames(language, Latex::plain);
        var all = new ArrayList<Contributor>();
        names.in(fields.raw("author")).forEach(who -> all.add(new Contributor(who, Role.CREATOR)));
        names.in(fields.raw("editor")).forEach(who -> all.add(new Contributor(who, Role.EDITOR)));
        names.in(fields.raw("translator")).forEach(who -> all.add(new Contributor(who, Role.TRANSLATOR)));
        return all;
    }

    private List<Worded> keywords(String language) {
        return Stream.of(fields.text("keywords").split("[,;，；、]")).map(String::strip).filter(keyword -> !keyword.isEmpty()).map(keyword -> new Worded(language, keyword)).toList();
    }

    private @Nullable Series series(String language) {
        var pages = fields.text("pages").replaceAll("\\s*[-–—]+\\s*", "-");
        var ofPages = pages.isEmpty() ? null : pages;
        var journal = words(language, "journal", "journaltitle").toList();
        if (!journal.isEmpty()) return new Series(journal, fields.orNull("volume"), fields.orNull("number", "issue"), ofPages, fields.orNull("issn"));
        var book = words(language, "booktitle", "series").toList();
        return book.isEmpty() ? null : new Series(book, fields.orNull("number", "volume"), null, ofPages, fields.orNull("issn"));
    }

    private @Nullable String doi() {
        var doi = fields.raw("doi").strip().replace("\\_", "_").replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        return doi.matches("10\\.\\d{4,9}/\\S+") ? doi : null;
    }

    private List<Identifier> identifiers() {
        var all = new ArrayList<Identifier>();
        Optional.ofNullable(fields.orNull("isbn")).ifPresent(isbn -> all.add(new Identifier("ISBN", isbn)));
        var url = fields.raw("url").strip().replaceAll("\\\\([_%&#~])", "$1").replaceAll("^\\{|}$", "");
        if (url.matches("https?://\\S+")) all.add(new Identifier("URL", url));
        return all;
    }
}
