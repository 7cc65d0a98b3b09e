package org.eclink.files.internal.reading;

import java.util.ArrayDeque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.eclink.files.Trouble;

/** Counts the pages one by one: a tree of a few nodes that lead to each other can have more than anybody can wait for, whatever it says of itself. */
final class PdfPages {

    private static final int MOST = 10_000;
    private static final int MOST_NODES = 50_000;

    private PdfPages() {}

    static int count(COSDictionary catalog) throws Danger {
        var open = new ArrayDeque<COSDictionary>();
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) open.add(root);
        var pages = 0;
        var nodes = 0;
        while (!open.isEmpty()) {
            var node = open.removeLast();
            if (++nodes > MOST_NODES || pages > MOST) throw new Danger(Trouble.ENDLESS);
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) kids.forEach(kid -> {
                if (kid instanceof org.apache.pdfbox.cos.COSObject reference && reference.getObject() instanceof COSDictionary dictionary) open.add(dictionary);
                else if (kid instanceof COSDictionary dictionary) open.add(dictionary);
            });
            else pages++;
            if (open.size() > MOST_NODES) throw new Danger(Trouble.ENDLESS);
        }
        if (pages == 0) throw new Danger(Trouble.UNREADABLE);
        return pages;
    }
}
