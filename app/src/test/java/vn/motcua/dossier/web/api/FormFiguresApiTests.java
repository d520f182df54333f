package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Measures of forms for programs: numbers where there are enough people, and nothing in their place where there are few. */
class FormFiguresApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String PATH = "/api/v1/procedures/1.001193/form/figures";

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void aProgramOfAHeadReadsThem() throws Exception {
        var head = PROGRAMS.token("truongmotcua");
        assertThat(json(PROGRAMS.get(PATH, head)).get("begun").asInt()).isZero();
        for (var number = 0; number < 5; number++) {
            var few = json(PROGRAMS.get(PATH, head));
            assertThat(few.has("begun")).as("%s begun", number).isEqualTo(number == 0);
            assertThat(few.has("medianFrom")).isFalse();
            PROGRAMS.filed("congdan");
        }
        var figures = json(PROGRAMS.get(PATH + "?months=1&agency=Y99.01.01", head));
        assertThat(figures.get("begun").asInt()).isEqualTo(5);
        assertThat(figures.get("filed").asInt()).isEqualTo(5);
        assertThat(figures.get("medianFrom").asInt()).isZero();
        assertThat(figures.get("medianUntil").asInt()).isEqualTo(1);
        assertThat(figures.get("typed").asDouble()).isGreaterThan(10);

        assertThat(verdict(PROGRAMS.get(PATH + "?months=13", head))).startsWith("400 ");
        assertThat(verdict(PROGRAMS.get(PATH.replace("1193", "0000"), head)))
                .isEqualTo("404 /problems/dossier/form-unknown");
        assertThat(verdict(PROGRAMS.get(PATH, PROGRAMS.token("tiepnhan")))).isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(PROGRAMS.get(PATH, ""))).startsWith("401 ");
    }
}
