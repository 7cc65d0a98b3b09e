package org.eclink.interchange.internal.description;

import java.util.Comparator;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Worded;

/** How people and organisations are called among words of one language: in its script if their name is there in it. */
public final class Names {

    private Names() {}

    public static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** As lists sort it: {@code Smith, Anna}; 张伟 is sorted as it is. */
    public static String listed(Agent agent, String language) {
        return switch (agent) {
            case Organization organization -> Worded.in(language, organization.names()).text();
            case Person person -> listed(of(person, language));
        };
    }

    /** As it is spoken: {@code Anna Smith}, 张伟. */
    public static String whole(Agent agent, String language) {
        return switch (agent) {
            case Organization organization -> Worded.in(language, organization.names()).text();
            case Person person -> whole(of(person, language));
        };
    }

    public static PersonName of(Person person, String language) {
        var isHanWanted = language.startsWith("zh") || language.startsWith("ja");
        return person.names().stream().min(Comparator.<PersonName>comparingInt(name -> isHan(name.family()) == isHanWanted ? 0 : 1)
            .thenComparingInt(name -> name.language().equals(language) ? 0 : 1)).orElseThrow();
    }

    private static String listed(PersonName name) {
        return isHan(name.family()) || name.given().isEmpty() ? name.family() + name.given() : name.family() + ", " + name.given();
    }

    static String whole(PersonName name) {
        return isHan(name.family()) ? name.family() + name.given() : (name.given() + " " + name.family()).strip();
    }
}
