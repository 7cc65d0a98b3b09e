package org.eclink.web;

import jakarta.servlet.http.HttpServletRequest;

/** Extension point, for the one module that knows who signs in: who reads what this request asks for, named in this language. */
public interface ReaderSource {

    Reader reader(HttpServletRequest request, Language language);
}
