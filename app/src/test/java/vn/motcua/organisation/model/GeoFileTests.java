package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.UnitId;

/** Outlines in the two usual forms become the same drawing. */
class GeoFileTests {
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
        var drawn = Drawing.of(new UnitId(new UUID(1, 1)), shape(GEO_JSON)).orElseThrow();
        var x = Projection.x(106);
        var wide = Projection.x(107) - x;
        assertThat(drawn.path()).isEqualTo("M" + x + " 140000l" + wide + " 0 0 -10000 " + -wide + " 10000 0 0z");
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

    private static GeoFile.Shape shape(String text) {
        return ((GeoFile.Reading.Read) GeoFile.read(text)).shapes().getFirst();
    }
}
