package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.GeoFile.Point;
import vn.motcua.organisation.model.GeoFile.Shape;
import vn.motcua.organisation.model.Outline.Box;

/**
 * Nét vẽ: rings of degrees become one path of whole numbers, step by step from a point. Points fall on the crossings of a
 * grid, and those on a straight line are left out; neighbours who share a border see it move alike, so no gap opens.
 */
final class Drawing {
    private final int grid;
    private final StringBuilder path = new StringBuilder();
    private final Set<Dot> specks = new HashSet<>();
    private int west = Integer.MAX_VALUE;
    private int north = Integer.MAX_VALUE;
    private int east = Integer.MIN_VALUE;
    private int south = Integer.MIN_VALUE;

    /** Chấm, in the units of {@link Projection}. */
    private record Dot(int x, int y) {}

    private Drawing(int grid) {
        this.grid = grid;
    }

    /** @param grid how far apart its lines are */
    static Optional<Outline> of(UnitId unit, Shape shape, int grid) {
        var drawing = new Drawing(grid);
        shape.rings().forEach(drawing::ring);
        return drawing.path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outline(
                        unit,
                        drawing.path.toString(),
                        new Box(drawing.west, drawing.north, drawing.east, drawing.south)));
    }

    private void ring(List<Point> ring) {
        var dots = straightened(dots(ring));
        if (dots.isEmpty() || (dots.size() < 3 && !specks.add(dots.getFirst()))) {
            return;
        }
        var last = dots.getFirst();
        path.append('M').append(last.x).append(' ').append(last.y).append('l');
        if (dots.size() < 3) {
            // A speck of an island is still drawn, by a stroke of no length.
            path.append("0 0");
        } else {
            for (var place = 1; place < dots.size(); place++) {
                var dot = dots.get(place);
                path.append(place == 1 ? "" : " ").append(dot.x - last.x);
                path.append(' ').append(dot.y - last.y);
                last = dot;
            }
        }
        path.append('z');
        dots.forEach(this::include);
    }

    /** Each but once in a row, the first not again at the end. */
    private List<Dot> dots(List<Point> ring) {
        var dots = new ArrayList<Dot>();
        for (var point : ring) {
            var dot = new Dot(onGrid(Projection.x(point.longitude())), onGrid(Projection.y(point.latitude())));
            if (dots.isEmpty() || !dots.getLast().equals(dot)) {
                dots.add(dot);
            }
        }
        if (dots.size() > 1 && dots.getFirst().equals(dots.getLast())) {
            dots.removeLast();
        }
        return dots;
    }

    private int onGrid(int length) {
        return Math.round((float) length / grid) * grid;
    }

    private static List<Dot> straightened(List<Dot> dots) {
        var kept = new ArrayList<Dot>();
        for (var place = 0; place < dots.size(); place++) {
            var next = dots.get((place + 1) % dots.size());
            if (place == 0 || !isOnTheWay(kept.getLast(), dots.get(place), next)) {
                kept.add(dots.get(place));
            }
        }
        return kept;
    }

    private static boolean isOnTheWay(Dot from, Dot dot, Dot to) {
        var x = (long) dot.x - from.x;
        var y = (long) dot.y - from.y;
        var nextX = (long) to.x - dot.x;
        var nextY = (long) to.y - dot.y;
        return x * nextY == y * nextX && x * nextX + y * nextY > 0;
    }

    private void include(Dot dot) {
        west = Math.min(west, dot.x);
        north = Math.min(north, dot.y);
        east = Math.max(east, dot.x);
        south = Math.max(south, dot.y);
    }
}
