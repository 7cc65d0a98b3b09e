package org.eclink.directory.internal.organisation;

import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** An organisation in a list. */
public record OrganisationRow(String address, BothNames names, Word kind, Word country, @Nullable String role) {

    public static OrganisationRow of(Organisation organisation, Wording wording, Shell shell) {
        return new OrganisationRow(shell.link("/organisations/" + organisation.slug()), CityNames.both(organisation.names(), shell.language()),
                wording.word(organisation.kind()), wording.word(organisation.country()), organisation.facts().text(Facts.ROLE).orElse(null));
    }
}
