package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.UnitId;

/** Outlines in the two usual forms become the same drawing. */
class GeoFileTests {
    private static final String PROVINCES = "provinces_2026_simplified.topojson";
    private static final String GEO_JSON = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"99"},
             "geometry":{"type":"Polygon","coordinates":[[[106,10],[107,10],[107,11],[106,10]]]}}]}
            """;
    private static final String TOPO_JSON = """
            {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[106,10]},
             "arcs":[[[0,0],[2,0]],[[0,0],[2,2],[0,-2]]],
             "objects":{"units":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","properties":{"code":"99"},"arcs":[[0,-2]]}]}}}
            """;

    @Test
    void aRingIsDrawnStepByStepFromItsFirstPoint() {
        var drawn = Drawing.of(new UnitId(new UUID(1, 1)), shape(GEO_JSON), 1).orElseThrow();
        var x = Projection.x(106);
        var wide = Projection.x(107) - x;
        assertThat(drawn.path()).isEqualTo("M" + x + " 140000l" + wide + " 0 0 -10000z");
        assertThat(drawn.box()).isEqualTo(new Outline.Box(x, 130_000, x + wide, 140_000));
    }

    @Test
    void arcsAreSharedAndWalkedBackwards() {
        assertThat(shape(TOPO_JSON).rings().getFirst())
                .containsExactly(
                        new GeoFile.Point(106, 10),
                        new GeoFile.Point(107, 10),
                        new GeoFile.Point(107, 10),
                        new GeoFile.Point(107, 11),
                        new GeoFile.Point(106, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | not-geometry",
                "{} | not-geometry",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | no-codes",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"1\"},\"geometry\":"
                        + "{\"type\":\"Polygon\",\"coordinates\":[[[500000,1200000]]]}}]} | outside",
            })
    void anythingElseIsRefusedInWords(String text, String mistake) {
        assertThat(GeoFile.read(text)).isEqualTo(new GeoFile.Reading.Unreadable(mistake));
    }

    @Test
    void onACoarserGridNeighboursStillMeetAndStraightLinesHaveNoPointsBetween() {
        var west = square("106, 10", "106.00004, 10", "106.5, 10", "106.50013, 11", "106, 11");
        var east = square("106.5, 10", "107, 10", "107, 11", "106.50013, 11");
        var drawn = Sheet.draw(Map.of(new UnitId(new UUID(1, 1)), west, new UnitId(new UUID(1, 2)), east));
        assertThat(drawn)
                .allSatisfy(outline -> assertThat(outline.path().split(" ")).hasSizeLessThan(9));
        var coarse = Drawing.of(new UnitId(new UUID(1, 1)), west, 100).orElseThrow();
        var beside = Drawing.of(new UnitId(new UUID(1, 2)), east, 100).orElseThrow();
        assertThat(coarse.box().east())
                .isEqualTo(beside.box().west())
                .isEqualTo(coarse.box().east() / 100 * 100);
    }

    @Test
    void aSheetIsNeverTooHeavyForAPage() {
        var ring = IntStream.range(0, 60_000)
                .mapToObj(step -> {
                    var angle = step * 2 * Math.PI / 60_000;
                    var wave = 1 + 0.01 * Math.sin(angle * 4_000);
                    return new GeoFile.Point(107 + Math.cos(angle) * wave, 11 + Math.sin(angle) * wave);
                })
                .toList();
        var drawn = Sheet.draw(Map.of(new UnitId(new UUID(1, 1)), new GeoFile.Shape("99", List.of(ring))));
        assertThat(drawn.getFirst().path()).hasSizeBetween(Sheet.MOST / 10, Sheet.MOST);
    }

    @Test
    void islandsFarOutGetAFrameOfTheirOwn() {
        var coast = IntStream.range(0, 3)
                .mapToObj(place -> outline(place, new Outline.Box(place * 10, 0, place * 10 + 10, 10)))
                .toList();
        var near = outline(7, new Outline.Box(33, 0, 34, 1));
        var far = outline(8, new Outline.Box(300, 40, 310, 50));
        var framing = Framing.of(
                        Stream.concat(coast.stream(), Stream.of(near, far)).toList())
                .orElseThrow();
        assertThat(framing.apart()).containsExactly(far);
        assertThat(framing.frame()).isEqualTo(new Outline.Box(0, 0, 34, 10).widened());
        assertThat(Framing.of(List.of(near, far)).orElseThrow().apart())
                .as("neither is the main one")
                .isEmpty();
        assertThat(Framing.of(List.of())).isEmpty();
    }

    @Test
    void theRealOutlinesOfTheCountryFitTheirMaps() {
        assumeThat(Sample.outlines(PROVINCES)).as("MOTCUA_REFERENCE").isPresent();
        assertThat(shapes(Sample.outlines(PROVINCES).orElseThrow())).hasSize(34);
        var communes =
                shapes(Sample.outlines("communes_2026_simplified.topojson").orElseThrow());
        assertThat(communes).hasSizeGreaterThan(3_300);
        var sheet = Sheet.draw(communes.stream()
                .limit(170)
                .collect(Collectors.toMap(
                        shape -> new UnitId(new UUID(1, shape.code().hashCode())), each -> each)));
        assertThat(sheet).as("none is lost").hasSize(170);
        assertThat(sheet.stream().mapToInt(outline -> outline.path().length()).sum())
                .isLessThanOrEqualTo(Sheet.MOST);
    }

    private static Outline outline(int number, Outline.Box box) {
        return new Outline(new UnitId(new UUID(1, number)), "M0 0l1 1z", box);
    }

    private static GeoFile.Shape square(String... points) {
        return shape("""
                {"type":"FeatureCollection","features":[{"properties":{"code":"99"},
                 "geometry":{"type":"Polygon","coordinates":[[[%s]]]}}]}
                """.formatted(String.join("],[", points)));
    }

    private static List<GeoFile.Shape> shapes(String text) {
        return ((GeoFile.Reading.Read) GeoFile.read(text)).shapes();
    }

    private static GeoFile.Shape shape(String text) {
        return ((GeoFile.Reading.Read) GeoFile.read(text)).shapes().getFirst();
    }
}
