package org.eclink.web;

/** There is nothing at this address for this reader; shown as the page 404, or as a problem in the API. */
public final class NotFound extends RuntimeException {

    public NotFound(Object what) {
        super(String.valueOf(what), null, false, false);
    }
}
