package org.eclink.web;

import jakarta.servlet.http.HttpServletRequest;

/** Extension point, for the one module that knows who signs in: who reads what this request asks for, named in this language. */
public interface ReaderSource {

    Reader reader(HttpServletRequest request, Language language);

    /**
     * Within the transaction of a write: whoever sends it is still who they were when the request began, and stays so until the transaction
     * ends; what they send comes one after the other. Nothing for a visitor; fails for who has been signed out, kept out, given
     * or relieved of an office, or has left meanwhile.
     */
    void hold(HttpServletRequest request);
}
