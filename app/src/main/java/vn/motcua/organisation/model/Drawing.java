package vn.motcua.organisation.model;

import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.GeoFile.Point;
import vn.motcua.organisation.model.GeoFile.Shape;
import vn.motcua.organisation.model.Outline.Box;

/** Nét vẽ: rings of degrees become one path of whole numbers, step by step from a point. */
public final class Drawing {
    private final StringBuilder path = new StringBuilder();
    private int west = Integer.MAX_VALUE;
    private int north = Integer.MAX_VALUE;
    private int east = Integer.MIN_VALUE;
    private int south = Integer.MIN_VALUE;

    private Drawing() {}

    public static Optional<Outline> of(UnitId unit, Shape shape) {
        var drawing = new Drawing();
        shape.rings().forEach(drawing::ring);
        return drawing.path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outline(
                        unit,
                        drawing.path.toString(),
                        new Box(drawing.west, drawing.north, drawing.east, drawing.south)));
    }

    private void ring(List<Point> ring) {
        var begun = false;
        var x = 0;
        var y = 0;
        for (var point : ring) {
            var nextX = Projection.x(point.longitude());
            var nextY = Projection.y(point.latitude());
            west = Math.min(west, nextX);
            north = Math.min(north, nextY);
            east = Math.max(east, nextX);
            south = Math.max(south, nextY);
            if (!begun) {
                path.append('M').append(nextX).append(' ').append(nextY).append('l');
                begun = true;
            } else if (nextX != x || nextY != y) {
                path.append(nextX - x).append(' ').append(nextY - y).append(' ');
            }
            x = nextX;
            y = nextY;
        }
        if (begun) {
            // A speck of an island is still drawn, by a stroke of no length.
            path.append("0 0z");
        }
    }
}
