package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record PersonRow(String address, BothNames names, boolean isVerified, String organisation, List<Word> sectors, List<Word> languages, @Nullable Word availability) {

    static PersonRow of(Person person, Wording wording, Shell shell) {
        var profile = person.profile();
        return new PersonRow(shell.link("/people/" + person.id()), person.name().both(shell.language()), person.isVerified(), profile.organisation(),
                profile.sectors().stream().map(wording::word).toList(), profile.languages().stream().map(wording::word).toList(),
                profile.availability() == null ? null : wording.word(profile.availability()));
    }
}
