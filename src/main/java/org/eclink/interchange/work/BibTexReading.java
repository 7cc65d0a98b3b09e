package org.eclink.interchange.work;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclink.interchange.work.Bibliography.Entry;
import org.eclink.interchange.work.Bibliography.Problem;
import org.eclink.interchange.work.Bibliography.Reason;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** One pass over a file: block by block, so that what is wrong with one says nothing of the others. */
final class BibTexReading {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    /** As in tables: zero-width and direction signs that copies bring along; and what no text contains. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\uFFFD-\\uFFFF]");
    private static final Pattern KEY = Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]\\s*([^\\s,{}()]{1,80})\\s*,");

    private final String name;
    private final Map<String, BibTeXString> abbreviations = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    BibTexReading(String name) {
        this.name = name;
    }

    Bibliography read(byte[] bytes) {
        var text = decoded(bytes);
        if (text == null) problems.add(new Problem(1, "", Reason.UNREADABLE));
        else read(text.replace("\r\n", "\n").replace('\r', '\n'));
        return new Bibliography(name, List.copyOf(entries), List.copyOf(problems));
    }

    private static @Nullable String decoded(byte[] bytes) {
        for (var charset : CHARSETS) {
            try {
                return INVISIBLE.matcher(charset.newDecoder().decode(ByteBuffer.wrap(bytes))).replaceAll("");
            } catch (CharacterCodingException otherwise) {
                continue;
            }
        }
        return null;
    }

    private void read(String text) {
        var blocks = BibTexBlock.in(text);
        blocks.stream().filter(block -> block.type().equals("string")).forEach(this::define);
        var works = blocks.stream().filter(block -> !List.of("string", "comment", "preamble").contains(block.type())).toList();
        if (works.isEmpty()) problems.add(new Problem(1, "", Reason.EMPTY));
        if (works.size() > Bibliography.MOST_ENTRIES) problems.add(new Problem(works.get(Bibliography.MOST_ENTRIES).line(), "", Reason.MANY));
        var parsed = new HashMap<String, BibTeXEntry>();
        var found = new LinkedHashMap<BibTexBlock, BibTeXEntry>();
        for (var block : works.subList(0, Math.min(works.size(), Bibliography.MOST_ENTRIES))) {
            var entry = entry(block);
            if (entry == null) continue;
            if (parsed.putIfAbsent(entry.getKey().getValue().toLowerCase(Locale.ROOT), entry) != null) refuse(block, Reason.TWICE);
            else found.put(block, entry);
        }
        found.forEach((block, entry) -> describe(block, entry, parsed));
    }

    private void define(BibTexBlock block) {
        try {
            parser().parse(new StringReader(block.text())).getStrings().forEach((key, value) -> abbreviations.put(key.getValue(), value));
        } catch (ParseException | ObjectResolutionException | TokenMgrException malformed) {
            refuse(block, Reason.MALFORMED);
        }
    }

    /** What an entry refers to need not be there. */
    private BibTeXParser parser() throws ParseException {
        var parser = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, @Nullable BibTeXString string) {
                if (string == null) addMacro(key.getValue(), key.getValue());
            }

            @Override
            public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
        };
        abbreviations.values().forEach(parser::addMacro);
        return parser;
    }

    private @Nullable BibTeXEntry entry(BibTexBlock block) {
        var reason = reasonAgainst(block);
        try {
            if (reason == null) return parser().parse(new StringReader(block.text())).getEntries().values().stream().findFirst().orElseThrow(() -> new ParseException(block.type()));
        } catch (ParseException | ObjectResolutionException | TokenMgrException malformed) {
            reason = Reason.MALFORMED;
        }
        refuse(block, reason);
        return null;
    }

    private static @Nullable Reason reasonAgainst(BibTexBlock block) {
        if (!block.isClosed()) return Reason.UNCLOSED;
        if (block.text().length() > Bibliography.LONGEST_ENTRY) return Reason.LONG;
        return BROKEN.matcher(block.text()).find() ? Reason.STRANGE : null;
    }

    private void describe(BibTexBlock block, BibTeXEntry entry, Map<String, BibTeXEntry> all) {
        var fields = BibTexFields.of(entry, null);
        var referred = all.get(fields.text("crossref").toLowerCase(Locale.ROOT));
        if (referred != null && referred != entry) fields = BibTexFields.of(entry, BibTexFields.of(referred, null));
        var described = new BibTexDescription(fields);
        if (described.title().isEmpty()) refuse(block, Reason.UNTITLED);
        else described.issued().ifPresentOrElse(issued -> entries.add(new Entry(entry.getKey().getValue(), block.line(), described.description(issued))), () -> refuse(block, Reason.UNDATED));
    }

    private void refuse(BibTexBlock block, Reason reason) {
        var key = KEY.matcher(block.text());
        problems.add(new Problem(block.line(), key.lookingAt() ? key.group(1) : "", reason));
    }
}
