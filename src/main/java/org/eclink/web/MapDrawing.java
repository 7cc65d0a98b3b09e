package org.eclink.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.web.MapView.Dot;
import org.eclink.web.MapView.Link;

/** Arcs and dots of one crop as path data, empty where there are none of a kind, and the names that found a place. */
public record MapDrawing(MapCrop crop, Map<Link.Kind, String> arcs, Map<Dot.Kind, String> dots, List<PlacedName> names) {

    static MapDrawing of(MapCrop crop, double textSize, List<Dot> dots, List<Link> links) {
        var places = dots.stream().map(dot -> GlobePoint.of(dot.latitude(), dot.longitude())).toList();
        var points = places.stream().map(crop::project).toList();
        return new MapDrawing(crop, arcs(crop, places, points, links), dots(crop, dots, points), names(crop, textSize, dots, points));
    }

    private static Map<Link.Kind, String> arcs(MapCrop crop, List<GlobePoint> places, List<MapPoint> points, List<Link> links) {
        var paths = new EnumMap<Link.Kind, MapPath>(Link.Kind.class);
        for (var link : links) {
            var from = points.get(link.from());
            var to = points.get(link.to());
            if (crop.contains(from) && crop.contains(to)) {
                var middle = crop.project(places.get(link.from()).middle(places.get(link.to())));
                paths.computeIfAbsent(link.kind(), _ -> new MapPath()).arc(from, middle, to);
            }
        }
        return written(paths);
    }

    private static Map<Dot.Kind, String> dots(MapCrop crop, List<Dot> dots, List<MapPoint> points) {
        var paths = new EnumMap<Dot.Kind, MapPath>(Dot.Kind.class);
        for (int index = 0; index < dots.size(); index++) {
            if (crop.contains(points.get(index))) {
                paths.computeIfAbsent(dots.get(index).kind(), _ -> new MapPath()).dot(points.get(index));
            }
        }
        return written(paths);
    }

    private static <K extends Enum<K>> Map<K, String> written(EnumMap<K, MapPath> paths) {
        var written = new LinkedHashMap<K, String>();
        paths.forEach((kind, path) -> written.put(kind, path.toString()));
        return written;
    }

    private static List<PlacedName> names(MapCrop crop, double textSize, List<Dot> dots, List<MapPoint> points) {
        var names = new ArrayList<MapName>(dots.size());
        for (int index = 0; index < dots.size(); index++) {
            if (crop.contains(points.get(index))) {
                names.add(new MapName(points.get(index), dots.get(index)));
            }
        }
        return new MapLettering(crop, textSize).place(names);
    }
}
