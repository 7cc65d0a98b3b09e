package org.eclink.directory.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;

/** Parameters whose values are codes of a scheme; one that the scheme lacks is refused. */
final class CodeParameters {

    private CodeParameters() {}

    static Set<String> of(String name, Parameters parameters, Map<String, String> schemes, Terms terms) {
        var scheme = schemes.getOrDefault(name, name);
        var codes = new TreeSet<>(parameters.all(name));
        codes.stream().filter(code -> terms.find(scheme, code).isEmpty()).findFirst().ifPresent(code -> {
            throw Parameters.unknown(name, code, "/api/v1/schemes/%s/concepts lists them".formatted(scheme));
        });
        return codes;
    }
}
