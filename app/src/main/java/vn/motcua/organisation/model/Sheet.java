package vn.motcua.organisation.model;

import java.util.List;
import java.util.Map;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.GeoFile.Shape;

/**
 * Tờ bản đồ: what is shown on one map, drawn as finely as a page may weigh. An official file may hold a point for every
 * metre of the coast; a telephone on a slow line must still get its map.
 */
public final class Sheet {
    /** Characters of all its paths; they travel compressed to less than half. */
    static final int MOST = 64_000;

    private Sheet() {}

    public static List<Outline> draw(Map<UnitId, Shape> shapes) {
        var grid = 1;
        var drawn = draw(shapes, grid);
        while (weight(drawn) > MOST) {
            grid *= 2;
            drawn = draw(shapes, grid);
        }
        return drawn;
    }

    private static List<Outline> draw(Map<UnitId, Shape> shapes, int grid) {
        return shapes.entrySet().stream()
                .flatMap(each -> Drawing.of(each.getKey(), each.getValue(), grid).stream())
                .toList();
    }

    private static int weight(List<Outline> drawn) {
        return drawn.stream().mapToInt(outline -> outline.path().length()).sum();
    }
}
