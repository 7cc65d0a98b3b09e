package org.eclink.terms.internal;

/** A code, or a folded word, within its scheme. */
record Key(String scheme, String code) {

    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
