package org.eclink.interchange.work;

import java.util.List;

/** What follows of works for their pages, and for those who take them along. Nothing is kept, and no other host is asked. */
public interface OpenWorks {

    /** For the page of this work; to be shown by {@code interchange/openWork} in its head and {@code interchange/cite} where it is cited. */
    OpenWork of(PublishedWork work);

    /** The value of the header {@code Link} of its page: signposts for machines that read no HTML. */
    String header(OpenWork work);

    /** One file in which all of them are cited, in this order. */
    String cite(List<PublishedWork> works, CitationFormat format);
}
