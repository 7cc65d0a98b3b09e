package org.eclink.interchange.internal.harvest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclink.interchange.internal.harvest.HarvestRefused.Code;
import org.jspecify.annotations.Nullable;

/** A request with all that it needs and nothing that it does not take, each once and in the form that the protocol's schema gives it. */
record Asked(Verb verb, Map<String, String> arguments) {

    private static final String VERB = "verb";
    private static final int LONGEST = 1000;
    private static final String WORD = "[A-Za-z0-9\\-_.!~*'()]+";
    private static final Map<String, Pattern> FORMS = Map.of("metadataPrefix", Pattern.compile(WORD), "set", Pattern.compile(WORD + "(:" + WORD + ")*"));

    static Asked of(Map<String, List<String>> parameters) {
        var verb = verb(parameters.getOrDefault(VERB, List.of()));
        var arguments = new TreeMap<String, String>();
        parameters.forEach((name, values) -> {
            if (name.equals(VERB)) return;
            if (!verb.takes(name)) throw new HarvestRefused(Code.badArgument, verb + " takes no argument of this name.");
            if (values.size() != 1) throw new HarvestRefused(Code.badArgument, name + " can be given once.");
            arguments.put(name, checked(name, values.getFirst()));
        });
        if (arguments.containsKey(Verb.TOKEN) && arguments.size() > 1) throw new HarvestRefused(Code.badArgument, "resumptionToken goes with no other argument.");
        if (!arguments.containsKey(Verb.TOKEN)) verb.needed().stream().filter(name -> !arguments.containsKey(name)).findFirst().ifPresent(name -> {
            throw new HarvestRefused(Code.badArgument, verb + " needs the argument " + name + ".");
        });
        return new Asked(verb, arguments);
    }

    private static Verb verb(List<String> given) {
        if (given.size() != 1) throw new HarvestRefused(Code.badVerb, "A request has one argument verb.");
        return Verb.of(given.getFirst()).orElseThrow(() -> new HarvestRefused(Code.badVerb, "The protocol knows no such verb."));
    }

    private static String checked(String name, String value) {
        var form = FORMS.get(name);
        if (value.length() > LONGEST || form != null && !form.matcher(value).matches() || name.equals("identifier") && !isAddress(value)) {
            throw new HarvestRefused(Code.badArgument, name + " has a value that none can have.");
        }
        return value;
    }

    private static boolean isAddress(String value) {
        try {
            return URI.create(value).toASCIIString().equals(value) && !value.isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Nullable String argument(String name) {
        return arguments.get(name);
    }

    String needed(String name) {
        var value = argument(name);
        if (value == null) throw new IllegalStateException(verb + " without " + name);
        return value;
    }

    /** As the answer repeats it. */
    Map<String, String> repeated() {
        var all = new TreeMap<>(arguments);
        all.put(VERB, verb.toString());
        return all;
    }
}
