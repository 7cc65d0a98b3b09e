package org.eclink.interchange.internal.description;

import java.nio.charset.StandardCharsets;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.web.Site;

/** Where a work and what belongs to it can be had. */
public record WorkAddresses(Site site) {

    /** Where works can be taken; a work's id and the name of a form follow. */
    public static final String PATH = "/works/";

    /** As every program reads it: what is not of ASCII, or ends an address within a text, is written in percents (RFC 3986). */
    public String absolute(String address) {
        var all = address.startsWith("/") ? site.address() + address : address;
        var written = new StringBuilder();
        for (var one : all.getBytes(StandardCharsets.UTF_8)) {
            if (one > ' ' && one < 0x7F && "\"<>\\^`{|}".indexOf(one) < 0) written.append((char) one);
            else written.append("%%%02X".formatted(one));
        }
        return written.toString();
    }

    public String permanent(PublishedWork work) {
        return absolute(work.permanent());
    }

    /** Its page in whatever language the reader prefers. */
    public String page(PublishedWork work) {
        return absolute(work.path());
    }

    /** The one to cite: a DOI outlives even this site. */
    public String cited(PublishedWork work) {
        return work.description().doi() == null ? permanent(work) : doi(work.description().doi());
    }

    public String taken(PublishedWork work, String name) {
        return site.address() + PATH + work.id() + "/" + name;
    }

    public static String doi(String doi) {
        return "https://doi.org/" + doi;
    }
}
