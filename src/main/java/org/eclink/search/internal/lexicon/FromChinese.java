package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Translates Chinese word by word. Letters and figures within it stay as they are. */
final class FromChinese implements Translator {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.,'%-]*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}·]+");
    private static final int LONG = 4;

    private final HanWords words;
    private final Lexicon lexicon;

    FromChinese(HanWords words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    @Override
    public Translated translate(String text) {
        var groups = new ArrayList<Group>();
        var latin = LATIN.matcher(text);
        var last = 0;
        while (latin.find()) {
            addRuns(text.substring(last, latin.start()), groups);
            groups.add(Group.verbatim(latin.group()));
            last = latin.end();
        }
        addRuns(text.substring(last), groups);
        return new Translated(List.copyOf(groups), parts(groups));
    }

    private void addRuns(String text, List<Group> groups) {
        for (var run : BETWEEN.split(text)) if (!run.isEmpty()) words.cut(run).forEach(word -> add(word, groups));
    }

    private void add(String word, List<Group> groups) {
        if (words.isEmpty(word)) return;
        var senses = lexicon.senses(word);
        if (!senses.isEmpty()) groups.add(new Group(word, senses, false));
        else if (word.length() > 2) addParts(word, groups);
    }

    private void addParts(String word, List<Group> groups) {
        for (var part : words.within(word)) {
            if (words.isEmpty(part) || part.length() == 1 && word.length() > LONG - 1) continue;
            var senses = lexicon.senses(part);
            if (!senses.isEmpty()) groups.add(new Group(part, senses, false));
        }
    }

    private List<Group> parts(List<Group> groups) {
        var parts = new ArrayList<Group>();
        for (var group : groups) if (!group.isVerbatim() && group.source().length() >= LONG && !words.isCommon(group.source())) addParts(group.source(), parts);
        return List.copyOf(parts);
    }
}
