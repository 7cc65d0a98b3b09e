package org.eclink.knowledge.internal.work;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** The one place in which the record of a work is made, for citations, feeds and harvesters alike. */
@Component
public class WorkRecords {

    private final Publishers publishers;
    private final Editions editions;
    private final Works works;
    private final Terms terms;
    private final Site site;

    WorkRecords(Publishers publishers, Editions editions, Works works, Terms terms, Site site) {
        this.publishers = publishers;
        this.editions = editions;
        this.works = works;
        this.terms = terms;
        this.site = site;
    }

    public WorkRecord of(Work work) {
        var said = work.description();
        var names = publishers.all(said.publishers());
        var there = editions.of(work.id()).stream().map(Edition::language).map(LanguageTag::value).distinct().toList();
        return new WorkRecord(work.id(), address(work.id()), code(said.kind()), said.language(), there.isEmpty() ? List.of(said.language()) : there, said.titles(), said.abstracts(), said.contributors(),
                said.publishers().stream().map(names::get).filter(Objects::nonNull).map(Publisher::name).toList(), said.issued(), said.series(), said.number(), said.edition(), said.licence(),
                said.tags().map(tag -> code(tag.concept())).toList(), works.neighbours(work.id()).stream().filter(Works.Neighbour::isFromHere).map(one -> one.kind().code() + " " + address(one.other())).toList());
    }

    private String address(UUID work) {
        return site.address() + "/id/work/" + work;
    }

    private String code(UUID concept) {
        return terms.get(new ConceptId(concept)).code();
    }
}
