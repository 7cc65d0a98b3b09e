package org.eclink.interchange.internal.taking;

import java.util.List;
import java.util.stream.Stream;
import org.eclink.interchange.internal.citing.Citing;
import org.eclink.interchange.internal.description.Metas;
import org.eclink.interchange.internal.description.SchemaOrg;
import org.eclink.interchange.internal.description.Signposts;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.CitationFormat;
import org.eclink.interchange.work.OpenWork;
import org.eclink.interchange.work.OpenWork.Saved;
import org.eclink.interchange.work.OpenWorks;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** Puts together what follows of a work. */
@Component
class Opening implements OpenWorks {

    private final Citing citing;
    private final WorkAddresses addresses;

    Opening(Citing citing, Site site) {
        this.citing = citing;
        this.addresses = new WorkAddresses(site);
    }

    @Override
    public OpenWork of(PublishedWork work) {
        return new OpenWork(SchemaOrg.of(work, addresses), Metas.of(work, addresses), new Signposts(work, addresses).ofPage(), citing.lines(work),
            Stream.of(CitationFormat.BIBTEX, CitationFormat.RIS, CitationFormat.CSL_JSON).map(format -> new Saved(format, WorkAddresses.PATH + work.id() + "/cite." + format.extension())).toList());
    }

    @Override
    public String header(OpenWork work) {
        return Signposts.header(work.links());
    }

    @Override
    public String cite(List<PublishedWork> works, CitationFormat format) {
        return citing.cite(works, format);
    }
}
