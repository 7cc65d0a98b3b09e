package org.eclink.files.internal.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.eclink.files.Trouble;
import org.jspecify.annotations.Nullable;

/** Looks through all objects of a PDF, also those that no page leads to: scripts, actions that start something, files within (ISO 32000-2, 12.6.4 and 7.11.4). */
final class PdfObjects {

    private static final int MOST = 1_000_000;
    private static final Map<String, Trouble> KEYS = Map.of("JS", Trouble.SCRIPT, "JavaScript", Trouble.SCRIPT, "XFA", Trouble.SCRIPT, "EmbeddedFiles", Trouble.EMBEDDED, "EF", Trouble.EMBEDDED,
        "RichMediaContent", Trouble.EMBEDDED);
    private static final Map<String, Trouble> ACTIONS = Map.of("JavaScript", Trouble.SCRIPT, "Launch", Trouble.ACTION, "SubmitForm", Trouble.ACTION, "ImportData", Trouble.ACTION, "GoToE", Trouble.ACTION,
        "Rendition", Trouble.ACTION, "Movie", Trouble.ACTION, "Sound", Trouble.ACTION, "RichMediaExecute", Trouble.ACTION);
    private static final Set<COSName> KINDS = Set.of(COSName.TYPE, COSName.SUBTYPE);
    private static final Set<String> CARRIERS = Set.of("EmbeddedFile", "RichMedia", "Movie", "Screen", "Sound", "FileAttachment", "3D");

    private PdfObjects() {}

    static void check(COSDocument document) throws Danger {
        var seen = 0;
        for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
            Deque<COSBase> open = new ArrayDeque<>();
            var object = document.getObjectFromPool(key).getObject();
            if (object != null) open.add(object);
            while (!open.isEmpty()) {
                if (++seen > MOST) throw new Danger(Trouble.ENDLESS);
                look(open.removeLast(), open);
            }
        }
        if (document.getTrailer() != null) dictionary(document.getTrailer());
    }

    /** What stands within, but not what is referred to: that has a turn of its own. */
    private static void look(COSBase object, Deque<COSBase> open) throws Danger {
        if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
            dictionary.keySet().forEach(name -> addDirect(dictionary.getItem(name), open));
        } else if (object instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) addDirect(array.get(i), open);
        }
    }

    private static void addDirect(COSBase item, Deque<COSBase> open) {
        if (item instanceof COSDictionary || item instanceof COSArray) open.add(item);
    }

    private static void dictionary(COSDictionary dictionary) throws Danger {
        for (var name : dictionary.keySet()) refuse(KEYS.get(name.getName()));
        refuse(ACTIONS.get(dictionary.getNameAsString(COSName.S, "")));
        for (var kind : KINDS) if (CARRIERS.contains(dictionary.getNameAsString(kind, ""))) throw new Danger(Trouble.EMBEDDED);
    }

    private static void refuse(@Nullable Trouble trouble) throws Danger {
        if (trouble != null) throw new Danger(trouble);
    }
}
