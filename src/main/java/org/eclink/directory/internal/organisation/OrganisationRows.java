package org.eclink.directory.internal.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.place.PlaceRemarks;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

/** Words organisations of a list for one reader, with as many queries for one as for fifty. */
@Component
public class OrganisationRows {

    private final PlaceRemarks remarks;
    private final Terms terms;

    OrganisationRows(PlaceRemarks remarks, Terms terms) {
        this.remarks = remarks;
        this.terms = terms;
    }

    public List<OrganisationRow> of(List<Organisation> organisations, Shell shell) {
        var roles = new HashMap<UUID, String>();
        organisations.forEach(one -> one.facts().text(Facts.ROLE).ifPresent(role -> roles.put(one.id(), role)));
        var lines = remarks.lines(roles, shell);
        var wording = new Wording(terms, shell.language());
        return organisations.stream().map(one -> new OrganisationRow(shell.link("/organisations/" + one.slug()), CityNames.both(one.names(), shell.language()), wording.word(one.kind()), wording.word(one.country()), lines.get(one.id()))).toList();
    }
}
