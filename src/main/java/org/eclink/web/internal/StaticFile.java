package org.eclink.web.internal;

/** A static file as it is sent: plain, or compressed for a browser that takes gzip. */
record StaticFile(String name, byte[] bytes, byte[] gzip) {

    /** Pictures that are compressed already only grow. */
    boolean isWorthCompressing() {
        return gzip.length < bytes.length;
    }
}
