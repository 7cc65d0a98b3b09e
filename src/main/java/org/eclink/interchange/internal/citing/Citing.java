package org.eclink.interchange.internal.citing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.work.CitationFormat;
import org.eclink.interchange.work.OpenWork.Cited;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Cites works in every form. */
@Component
public class Citing {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WorkAddresses addresses;
    private final Clock clock;

    Citing(Site site, Clock clock) {
        this.addresses = new WorkAddresses(site);
        this.clock = clock;
    }

    /** The lines that people copy. */
    public List<Cited> lines(PublishedWork work) {
        var language = work.description().title().language();
        return List.of(new Cited(CitationFormat.APA, language, Apa.cite(work, addresses)), new Cited(CitationFormat.GB_T_7714, language, GbT7714.cite(work, addresses, today())));
    }

    public String cite(List<PublishedWork> works, CitationFormat format) {
        return switch (format) {
            case APA -> works.stream().map(work -> Line.text(Apa.cite(work, addresses)) + "\n").collect(Collectors.joining());
            case GB_T_7714 -> works.stream().map(work -> Line.text(GbT7714.cite(work, addresses, today())) + "\n").collect(Collectors.joining());
            case BIBTEX -> works.stream().map(work -> BibTexWriting.entry(work, addresses)).collect(Collectors.joining("\n"));
            case RIS -> works.stream().map(work -> Ris.entry(work, addresses)).collect(Collectors.joining());
            case CSL_JSON -> JSON.writeValueAsString(works.stream().map(work -> CslJson.item(work, addresses)).toList());
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
