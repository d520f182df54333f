package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.model.Outline.Box;

/**
 * Khung bản đồ of what lies in one unit. Islands far out would leave the rest too small to see; as on printed maps of
 * provinces they get a frame of their own.
 *
 * @param main what the main frame shows
 * @param apart what is shown beside it, one by one
 */
public record Framing(Box frame, List<Outline> main, List<Outline> apart) {
    /** The part of its own size that the main frame would grow for a neighbour. */
    private static final int NEAR = 4;

    public Framing {
        main = List.copyOf(main);
        apart = List.copyOf(apart);
    }

    /** Empty where nothing is drawn. */
    public static Optional<Framing> of(List<Outline> outlines) {
        var main = new ArrayList<Outline>();
        var apart = new ArrayList<Outline>();
        for (var outline : outlines) {
            var others = around(
                    outlines.stream().filter(other -> !other.equals(outline)).toList());
            var far = others.filter(box -> isFar(outline.box(), box)).isPresent();
            (far ? apart : main).add(outline);
        }
        // Two that are far from one another are both near enough.
        var shown = main.isEmpty() ? outlines : main;
        return around(shown).map(frame -> new Framing(frame.widened(), shown, main.isEmpty() ? List.of() : apart));
    }

    private static Optional<Box> around(List<Outline> outlines) {
        return outlines.stream().map(Outline::box).reduce(Box::with);
    }

    private static boolean isFar(Box box, Box others) {
        var margin = Math.max(others.east() - others.west(), others.south() - others.north()) / NEAR;
        var x = (box.west() + box.east()) / 2;
        var y = (box.north() + box.south()) / 2;
        return x < others.west() - margin
                || x > others.east() + margin
                || y < others.north() - margin
                || y > others.south() + margin;
    }
}
