package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.model.Framing;
import vn.motcua.organisation.model.Outline;
import vn.motcua.organisation.model.Outline.Box;
import vn.motcua.organisation.model.Projection;
import vn.motcua.organisation.usecase.SeeMap.Drawn;
import vn.motcua.organisation.usecase.SeeMap.Outcome.Seen;

/**
 * Bản đồ trên trang. The two archipelagos stand on every map of the country, whatever outlines there are.
 *
 * @param archipelagos empty on the map of one province
 * @param apart islands far out, each in a frame of its own
 */
public record MapView(
        LocalDate day,
        Optional<Unit> top,
        Box frame,
        List<Drawn> drawn,
        List<Apart> apart,
        List<Unit> undrawn,
        List<Archipelago> archipelagos,
        List<String> sources) {
    private static final List<Archipelago> OF_VIETNAM = List.of(
            new Archipelago(
                    "organisation.map.hoang-sa",
                    mark(112.0, 17.4),
                    List.of(mark(111.6, 16.53), mark(112.34, 16.83), mark(112.73, 16.67), mark(111.2, 15.78))),
            new Archipelago(
                    "organisation.map.truong-sa",
                    mark(113.9, 12.0),
                    List.of(
                            mark(111.92, 8.64),
                            mark(114.33, 11.43),
                            mark(114.33, 9.88),
                            mark(114.37, 10.18),
                            mark(112.9, 8.85))));

    /** Quần đảo. */
    public record Archipelago(String nameKey, Mark label, List<Mark> islands) {}

    /** Điểm trên bản đồ. */
    public record Mark(int x, int y) {}

    /** Đảo xa. */
    public record Apart(Unit unit, Outline outline) {
        public Box frame() {
            return outline.box().widened();
        }
    }

    static MapView of(Seen seen) {
        var framing = seen.top().flatMap(_ -> Framing.of(outlines(seen)));
        var far = framing.map(Framing::apart).orElse(List.of());
        return new MapView(
                seen.day(),
                seen.top(),
                framing.map(Framing::frame).orElse(Projection.COUNTRY),
                seen.drawn().stream()
                        .filter(drawn -> !far.contains(drawn.outline()))
                        .toList(),
                seen.drawn().stream()
                        .filter(drawn -> far.contains(drawn.outline()))
                        .map(drawn -> new Apart(drawn.unit(), drawn.outline()))
                        .toList(),
                seen.undrawn(),
                seen.top().isPresent() ? List.of() : OF_VIETNAM,
                seen.sources());
    }

    private static List<Outline> outlines(Seen seen) {
        return seen.drawn().stream().map(Drawn::outline).toList();
    }

    /** Everything of which there is an outline. */
    public List<Unit> shown() {
        return Stream.concat(drawn.stream().map(Drawn::unit), apart.stream().map(Apart::unit))
                .toList();
    }

    private static Mark mark(double longitude, double latitude) {
        return new Mark(Projection.x(longitude), Projection.y(latitude));
    }
}
