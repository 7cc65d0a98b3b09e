package org.eclink.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;

/**
 * The parameters of an API address, each checked. Nothing is guessed and nothing left out in silence: what the address
 * does not know, or says in a way that cannot be meant, is a 400 that names the parameter.
 */
public final class Parameters {

    public static final int LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;
    private static final int MOST_VALUES = 60;
    private static final int QUOTED = 60;

    /** What every list takes. */
    private static final List<String> PAGING = List.of("limit", "cursor", "fields");

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** Of an address that knows these names and no others. */
    public static Parameters of(Map<String, List<String>> given, Collection<String> known) {
        given.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Refused.parameter(quotable(name), known.isEmpty() ? "This address takes no parameters."
                : "This address does not know the parameter “%s”; it takes %s.".formatted(quotable(name), String.join(", ", known)));
        });
        return new Parameters(given);
    }

    /** Of a list, which also takes {@code limit}, {@code cursor} and {@code fields}. */
    public static Parameters ofList(Map<String, List<String>> given, Collection<String> known) {
        return of(given, Stream.concat(known.stream(), PAGING.stream()).toList());
    }

    /** Empty if it is not given or blank. */
    public Optional<String> one(String name) {
        var values = all(name);
        if (values.size() > 1) throw Refused.parameter(name, "%s can be given once.".formatted(name));
        return values.stream().findFirst();
    }

    /** In the order given, blank ones left out. */
    public List<String> all(String name) {
        var values = new ArrayList<String>();
        for (var value : given.getOrDefault(name, List.of())) {
            if (value != null && !value.isBlank()) values.add(value.strip());
        }
        if (values.size() > MOST_VALUES) throw Refused.parameter(name, "%s can be given %d times at most.".formatted(name, MOST_VALUES));
        return values;
    }

    /** A text to search for; a longer one than {@code longest} characters is a 422. */
    public Optional<String> text(String name, int longest) {
        return one(name).map(text -> {
            if (text.length() <= longest) return text;
            throw Refused.parameter(Refusal.UNPROCESSABLE, name, "%s has at most %d characters; these are %d.".formatted(name, longest, text.length()));
        });
    }

    public int limit() {
        return one("limit").map(text -> {
            if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > HIGHEST_LIMIT) {
                throw Refused.parameter("limit", "limit is a whole number from 1 to %d, not “%s”.".formatted(HIGHEST_LIMIT, quotable(text)));
            }
            return Integer.parseInt(text);
        }).orElse(LIMIT);
    }

    /** After which position of {@code list} to go on; empty at the beginning. */
    public <P> Optional<P> after(String list, Function<String, P> reading) {
        return one("cursor").map(text -> {
            try {
                return Cursor.position(text, list, reading);
            } catch (IllegalArgumentException broken) {
                throw Refused.parameter("cursor", "This cursor is broken or belongs to another list. Begin again without it; "
                    + "a cursor only fits the filters it was given with.");
            }
        });
    }

    /** The refusal of a value that {@code name} does not have; {@code where} says what it does have. */
    public static Refused unknown(String name, String value, String where) {
        return Refused.parameter(name, "%s has no value “%s”; %s.".formatted(name, quotable(value), where));
    }

    /** The refusal of a part of the path that leads to nothing. */
    public static Refused missing(String what, String value) {
        return new Refused(Refusal.MISSING, "There is no %s “%s”.".formatted(what, quotable(value)));
    }

    private static String quotable(String value) {
        var visible = value.replaceAll("\\p{C}", "�");
        return visible.length() <= QUOTED ? visible : visible.substring(0, Character.isHighSurrogate(visible.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED) + "…";
    }
}
