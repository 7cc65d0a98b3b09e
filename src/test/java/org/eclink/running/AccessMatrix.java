package org.eclink.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.rules.SourceFile;

/** Who may reach what: {@code src/test/resources/access-matrix.txt}, one line for each route and example. */
public record AccessMatrix(List<Line> lines) {

    /** An example of a route, and the status that each kind of visitor gets; those that cannot sign in yet have none. */
    public record Line(Route route, String example, Map<String, Integer> statuses) {}

    private static final String FILE = "access-matrix.txt";
    private static final String NOT_YET = "·";

    public static AccessMatrix read() {
        var file = SourceFile.below("src/test/resources", FILE).getFirst();
        return of(file.text());
    }

    static AccessMatrix of(String text) {
        var rows = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> List.of(line.split("\\s+"))).toList();
        var kinds = rows.getFirst().subList(3, rows.getFirst().size());
        return new AccessMatrix(rows.stream().skip(1).map(cells -> line(cells, kinds)).toList());
    }

    private static Line line(List<String> cells, List<String> kinds) {
        if (cells.size() != kinds.size() + 3) throw new IllegalArgumentException(FILE + ": a line has method, route, example and one cell for each of " + kinds + ": " + cells);
        var statuses = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < kinds.size(); i++) {
            if (!cells.get(i + 3).equals(NOT_YET)) statuses.put(kinds.get(i), Integer.valueOf(cells.get(i + 3)));
        }
        return new Line(new Route(cells.get(0), cells.get(1)), cells.get(2), statuses);
    }

    public List<String> disagreements(Set<Route> routes) {
        var violations = new ArrayList<String>();
        var declared = lines.stream().map(Line::route).collect(Collectors.toCollection(TreeSet::new));
        routes.stream().filter(route -> !declared.contains(route))
            .forEach(route -> violations.add(route + " is not declared: say in " + FILE + " who may reach it"));
        declared.stream().filter(route -> !routes.contains(route))
            .forEach(route -> violations.add(route + " is declared but no longer exists: take it out of " + FILE));
        return violations;
    }

    /** What everybody may read, as it is answered with 200. */
    public List<String> publicExamples() {
        return readable("visitor").toList();
    }

    /** What an administrator may read and a visitor may not. */
    public List<String> ownExamples() {
        var all = Set.copyOf(publicExamples());
        return readable("administrator").filter(example -> !all.contains(example)).toList();
    }

    private Stream<String> readable(String kind) {
        return lines.stream().filter(line -> line.route().method().equals("GET") && Integer.valueOf(200).equals(line.statuses().get(kind))).map(Line::example).filter(example -> !Story.isTold(example)).distinct();
    }
}
