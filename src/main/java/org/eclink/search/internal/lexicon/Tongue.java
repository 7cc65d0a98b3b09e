package org.eclink.search.internal.lexicon;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** The languages that texts are cut by rules of their own; all others are cut at their spaces. Chinese is cut twice: into words, and into pairs of characters. */
public enum Tongue {
    ZH(List.of(cut("zh", new SmartChineseAnalyzer()), cut("zh_pairs", new CJKAnalyzer()))),
    EN(List.of(cut("en", new EnglishAnalyzer()))),
    NL(List.of(cut("nl", new DutchAnalyzer()))),
    DE(List.of(cut("de", new GermanAnalyzer()))),
    FR(List.of(cut("fr", new FrenchAnalyzer()))),
    ES(List.of(cut("es", new SpanishAnalyzer()))),
    OTHER(List.of(cut("other", new StandardAnalyzer())));

    private final List<Cut> cuts;

    Tongue(List<Cut> cuts) {
        this.cuts = cuts;
    }

    private static Cut cut(String name, Analyzer analyzer) {
        return new Cut(name, analyzer);
    }

    public List<Cut> cuts() {
        return cuts;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a BCP 47 tag; whatever the script. */
    public static Tongue of(String tag) {
        var language = tag.split("-", 2)[0].toUpperCase(Locale.ROOT);
        for (var tongue : values()) if (tongue.name().equals(language)) return tongue;
        return OTHER;
    }
}
