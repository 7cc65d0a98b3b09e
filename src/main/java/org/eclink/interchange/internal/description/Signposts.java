package org.eclink.interchange.internal.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.OpenWork.Link;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.WorkFile;
import org.eclink.interchange.work.Role;

/**
 * Links between a work's page, its files and what describes it, for machines (signposting.org/FAIR, level 2): in the page's head and header, and all of them, each with where it begins, as one
 * document (RFC 9264).
 */
public record Signposts(PublishedWork work, WorkAddresses addresses) {

    public static final String LINKSET = "linkset.json";
    public static final String LINKSET_TYPE = "application/linkset+json";
    private static final int LONGEST_HEADER = 4000;

    /** What describes a work, by the name under which it can be taken. */
    public enum Described {
        DUBLIN_CORE("dc.xml", "application/xml", DublinCore.NAMESPACE),
        DATACITE("datacite.xml", "application/xml", DataCite.NAMESPACE),
        DATACITE_JSON("datacite.json", "application/vnd.datacite.datacite+json", ""),
        SCHEMA_ORG("schema.jsonld", "application/ld+json", "https://schema.org/"),
        BIBTEX("cite.bib", "application/x-bibtex", ""),
        CSL("cite.json", "application/vnd.citationstyles.csl+json", "");

        private final String name;
        private final String type;
        private final String profile;

        Described(String name, String type, String profile) {
            this.name = name;
            this.type = type;
            this.profile = profile;
        }

        public String type() {
            return type;
        }
    }

    /** The page's, those first that a header may not lack. */
    public List<Link> ofPage() {
        var said = work.description();
        var links = new ArrayList<Link>();
        links.add(new Link("cite-as", addresses.cited(work), null, null));
        links.add(new Link("type", "https://schema.org/AboutPage", null, null));
        links.add(new Link("type", "https://schema.org/" + SchemaOrg.type(said.type()), null, null));
        if (said.licence() != null) links.add(new Link("license", addresses.absolute(said.licence().address()), null, null));
        links.add(new Link("linkset", addresses.taken(work, LINKSET), LINKSET_TYPE, null));
        for (var form : Described.values()) links.add(new Link("describedby", addresses.taken(work, form.name), form.type, form.profile.isEmpty() ? null : form.profile));
        said.by(Role.CREATOR).forEach(author -> {
            if (author instanceof Person person && person.orcid() != null) links.add(new Link("author", DataCite.ORCID + person.orcid(), null, null));
        });
        for (var file : work.files()) links.add(new Link("item", address(file), file.mediaType(), null));
        return links;
    }

    private String address(WorkFile file) {
        return addresses.absolute(file.address());
    }

    /** What a header can hold; the document of all links, which is in it, has the rest. */
    public static String header(List<Link> links) {
        var header = new StringBuilder();
        for (var link : links) {
            var one = "<" + link.address() + ">; rel=\"" + link.relation() + "\"" + (link.type() == null ? "" : "; type=\"" + link.type() + "\"") + (link.profile() == null ? "" : "; profile=\"" + link.profile() + "\"");
            if (header.length() + one.length() > LONGEST_HEADER) break;
            header.append(header.isEmpty() ? "" : ", ").append(one);
        }
        return header.toString();
    }

    public Map<String, Object> linkset() {
        var contexts = new ArrayList<Map<String, Object>>();
        contexts.add(context(addresses.page(work), ofPage()));
        for (var file : work.files()) contexts.add(context(address(file), List.of(new Link("collection", addresses.page(work), "text/html", null))));
        for (var form : Described.values()) contexts.add(context(addresses.taken(work, form.name), List.of(new Link("describes", addresses.page(work), "text/html", null))));
        return Map.of("linkset", contexts);
    }

    private static Map<String, Object> context(String anchor, List<Link> links) {
        var context = new LinkedHashMap<String, Object>();
        context.put("anchor", anchor);
        for (var link : links) {
            var target = new LinkedHashMap<String, Object>();
            target.put("href", link.address());
            if (link.type() != null) target.put("type", link.type());
            if (link.profile() != null) target.put("profile", List.of(link.profile()));
            @SuppressWarnings("unchecked")
            var targets = (List<Object>) context.computeIfAbsent(link.relation(), _ -> new ArrayList<>());
            targets.add(target);
        }
        return context;
    }
}
