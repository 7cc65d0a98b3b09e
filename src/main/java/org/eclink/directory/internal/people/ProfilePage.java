package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Field;

/**
 * Everything profile.jte shows: the form, {@code version} of the profile that it was filled from, {@code reason} for which they ask to be verified
 * and what they asked before; {@code isAsked}: a request waits or holds. {@code done} is the key of what has just been done.
 */
public record ProfilePage(ProfileForm form, int version, BothNames names, String own, String done, List<Choice> sectors, List<Choice> languages, List<Choice> availabilities,
        Field reason, List<VerificationRow> asked, boolean isAsked) {

    public record Choice(Word word, boolean isChosen) {}
}
