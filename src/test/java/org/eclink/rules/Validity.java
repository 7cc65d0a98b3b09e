package org.eclink.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what the Nu Html Checker finds wrong with a page; its schemas are read once. */
final class Validity {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final List<String> problems = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    Validity() {
        var noting = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                note(warning);
            }

            @Override
            public void error(SAXParseException error) {
                note(error);
            }

            @Override
            public void fatalError(SAXParseException error) {
                note(error);
            }

            private void note(SAXParseException problem) {
                problems.add(problem.getLineNumber() + ": " + problem.getMessage());
            }
        };
        try {
            validator.setUpMainSchema(SCHEMA, noting);
            validator.setUpValidatorAndParsers(noting, true, false);
        } catch (Exception e) { // as the validator declares it
            throw new IllegalStateException(e);
        }
    }

    List<String> problems(String html) {
        problems.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        }
        return List.copyOf(problems);
    }
}
