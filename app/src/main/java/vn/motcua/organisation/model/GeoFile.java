package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tệp địa giới: GeoJSON or TopoJSON, each shape with the code of its unit. */
public final class GeoFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> CODES = List.of("code", "ma_xa", "ma_tinh", "id");

    private final List<Shape> shapes = new ArrayList<>();
    private final List<List<Point>> arcs = new ArrayList<>();

    /** Điểm, in degrees. */
    record Point(double longitude, double latitude) {}

    /** @param rings closed or not; the drawing closes them */
    public record Shape(String code, List<List<Point>> rings) {}

    /** Kết quả đọc. */
    public sealed interface Reading {
        record Read(List<Shape> shapes) implements Reading {}

        /** @param mistake a slug for its words */
        record Unreadable(String mistake) implements Reading {}
    }

    private GeoFile() {}

    public static Reading read(String text) {
        try {
            var file = new GeoFile();
            var mistake = file.take(JSON.readTree(text));
            return mistake.<Reading>map(Reading.Unreadable::new).orElseGet(() -> new Reading.Read(file.shapes));
        } catch (JacksonException | IndexOutOfBoundsException _) {
            return new Reading.Unreadable("not-geometry");
        }
    }

    private Optional<String> take(JsonNode root) {
        switch (root.path("type").asString("")) {
            case "FeatureCollection" ->
                root.path("features").forEach(feature -> shape(feature, feature.path("geometry")));
            case "Topology" -> {
                root.path("arcs").forEach(arc -> arcs.add(arc(arc, root.path("transform"))));
                root.path("objects").forEach(object -> object.path("geometries").forEach(each -> shape(each, each)));
            }
            default -> {
                return Optional.of("not-geometry");
            }
        }
        if (shapes.isEmpty()) {
            return Optional.of("no-codes");
        }
        var outside = shapes.stream()
                .flatMap(shape -> shape.rings.stream())
                .flatMap(List::stream)
                .anyMatch(point -> !Projection.holds(point.longitude, point.latitude));
        return outside ? Optional.of("outside") : Optional.empty();
    }

    private void shape(JsonNode holder, JsonNode geometry) {
        var code = Stream.concat(
                        CODES.stream().map(name -> holder.path("properties").path(name)), Stream.of(holder.path("id")))
                .map(found -> found.asString(""))
                .filter(found -> !found.isEmpty())
                .findFirst();
        var rings = new ArrayList<List<Point>>();
        var coordinates = geometry.has("arcs") ? geometry.path("arcs") : geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(ring, geometry.has("arcs"))));
            case "MultiPolygon" ->
                coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, geometry.has("arcs")))));
            default -> {}
        }
        if (!rings.isEmpty()) {
            code.ifPresent(found -> shapes.add(new Shape(found, rings)));
        }
    }

    private List<Point> ring(JsonNode ring, boolean ofArcs) {
        var points = new ArrayList<Point>();
        for (var each : ring) {
            if (ofArcs) {
                points.addAll(arc(each.asInt()));
            } else {
                points.add(new Point(each.path(0).asDouble(), each.path(1).asDouble()));
            }
        }
        return points;
    }

    /** A negative number is the arc walked backwards: ~0 is the first. */
    private List<Point> arc(int number) {
        if (number >= 0) {
            return arcs.get(number);
        }
        var back = new ArrayList<>(arcs.get(~number));
        Collections.reverse(back);
        return back;
    }

    /** With a transform, points are whole steps from the one before. */
    private static List<Point> arc(JsonNode arc, JsonNode transform) {
        if (transform.isMissingNode()) {
            return points(arc).toList();
        }
        var scale = transform.path("scale");
        var origin = transform.path("translate");
        var points = new ArrayList<Point>();
        long x = 0;
        long y = 0;
        for (var step : arc) {
            x += step.path(0).asLong();
            y += step.path(1).asLong();
            points.add(new Point(
                    x * scale.path(0).asDouble() + origin.path(0).asDouble(),
                    y * scale.path(1).asDouble() + origin.path(1).asDouble()));
        }
        return points;
    }

    private static Stream<Point> points(JsonNode coordinates) {
        return coordinates
                .valueStream()
                .map(each -> new Point(each.path(0).asDouble(), each.path(1).asDouble()));
    }
}
