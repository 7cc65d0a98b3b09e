package org.eclink.directory.internal;

import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** An organisation in a list. */
public record OrganisationRow(String address, BothNames names, Word kind, Word country, @Nullable String role) {

    static OrganisationRow of(Organisation organisation, Wording wording, Shell shell) {
        return new OrganisationRow(shell.link("/organisations/" + organisation.slug()), CityNames.both(organisation.names(), shell.language()),
                wording.word(organisation.kind()), wording.word(organisation.country()), organisation.facts().text(Facts.ROLE).orElse(null));
    }
}
