package org.eclink.interchange.work;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;

/** What an entry says, field by field, still with the signs of LaTeX; {@code parent} is the entry it refers to for the rest. */
record BibTexFields(String type, Map<String, String> said, @Nullable BibTexFields parent) {

    /** Of words, what a collection says of itself is not what a part of it is called. */
    private static final List<String> OWN = List.of("title", "author", "abstract", "doi", "url", "pages", "keywords");

    static BibTexFields of(BibTeXEntry entry, @Nullable BibTexFields parent) {
        var said = new HashMap<String, String>();
        entry.getFields().forEach((key, value) -> said.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
        return new BibTexFields(entry.getType().getValue().toLowerCase(Locale.ROOT), said, parent);
    }

    /** The first of these fields that says something; empty if none does. */
    String raw(String... names) {
        for (var name : names) {
            var own = said.getOrDefault(name, "");
            if (!own.isBlank()) return own;
            if (parent == null) continue;
            var inherited = OWN.contains(name) ? "" : parent.raw(name.equals("booktitle") ? "title" : name);
            if (name.equals("booktitle")) inherited = parent.said.getOrDefault("title", "");
            if (!inherited.isBlank()) return inherited;
        }
        return "";
    }

    String text(String... names) {
        return Latex.plain(raw(names));
    }

    @Nullable String orNull(String... names) {
        var text = text(names);
        return text.isEmpty() ? null : text;
    }
}
