package org.eclink.knowledge.internal.writing;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.DifferencePart;

/** Everything writeWork.jte shows. {@code others} are the languages in which its authors may say its title too; {@code theirs} what somebody else has saved meanwhile, against what is typed. */
public record WriteWorkPage(ManuscriptForm form, String action, String back, boolean isNew, List<Word> kinds, List<Word> states, String roles, List<String> licences, List<LanguageChoice> languages, List<LanguageChoice> others,
        List<Word> sectors, List<Group> themes, List<Group> agendas, Study study, List<List<DifferencePart>> theirs) {

    /** What a case is told with; each of the {@code sections} has a message that names it, and one that asks for it. */
    public record Study(List<Word> outcomes, List<Word> climates, List<Word> sizes, List<String> currencies, List<Word> indicators, List<String> sections) {}

    /** Concepts to choose from, under what they belong to. */
    public record Group(String label, List<Option> options) {}

    public record Option(String id, String text) {}
}
