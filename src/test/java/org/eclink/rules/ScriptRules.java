package org.eclink.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Scripts: small general behaviours that run under a strict policy, ask no other host and know no word of the trade. */
public final class ScriptRules {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"'])//[^\n]*", Pattern.DOTALL);
    private static final Pattern EVALUATED = Pattern.compile("\\beval\\s*\\(|\\bnew\\s+Function\\b|\\b(innerHTML|outerHTML)\\s*\\+?=|\\binsertAdjacentHTML\\b"
        + "|document\\.write|set(Timeout|Interval)\\(\\s*[\"'`]|\\.style\\.cssText|setAttribute\\(\\s*[\"']style");
    private static final Pattern ABSOLUTE = Pattern.compile("(https?|wss?):(?!//www\\.w3\\.org/)|[\"'`]//");
    private static final Pattern TRADE = Pattern.compile("(?<![a-zA-Z])(city|cities|sector|partner|organisation|project(?!i)|pilot|funding|brokerage|agenda)\\w*"
        + "|(?<=[a-z])(City|Cities|Sector|Partner|Organisation|Project(?!i)|Pilot|Funding|Brokerage|Agenda)\\w*");

    private ScriptRules() {}

    public static List<String> evaluated(List<SourceFile> files) {
        return found(files, EVALUATED, "runs or writes text as code");
    }

    public static List<String> absoluteAddresses(List<SourceFile> files) {
        return found(files, ABSOLUTE, "asks another host");
    }

    public static List<String> wordsOfTheTrade(List<SourceFile> files) {
        return found(files, TRADE, "knows a word of the trade");
    }

    private static List<String> found(List<SourceFile> files, Pattern pattern, String what) {
        return files.stream().map(ScriptRules::withoutComments)
            .flatMap(file -> file.find(pattern).map(match -> file.at(match.start()) + " " + what + ": " + match.group())).toList();
    }

    private static SourceFile withoutComments(SourceFile file) {
        return new SourceFile(file.name(), COMMENT.matcher(file.text()).replaceAll(match -> match.group().replaceAll("[^\n]", " ")));
    }
}
