package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What is passed by at a glance would not have fitted. */
class SignpostsTests {
    private static final PathPatternParser PARSER = new PathPatternParser();

    @ParameterizedTest
    @CsvSource({
        "/desk, /desk, true",
        "/desk, /des, false",
        "/, /, true",
        "'', '', true",
        "/my/{id}, /my/7, true",
        "/my/{id}, /mine/7, false",
        "/my/{id}/slip, /my/7/slip, true",
        "/my/{id}/slip, /my/7/print, false",
        "/my/{id}/items/{item}, /my/7/items/1, true",
        "/my/{id}/items/{item}/x, /my/7/items/1/y, false",
        "/list.{kind:csv|xlsx}, /list.csv, true",
        "/list.{kind:csv|xlsx}, /lists.csv, false",
        "'/{code:[0-9]{1,3}}/table', /12/table, true",
        "/a/**, /a, true",
        "/a/{*rest}, /a, true",
        "/a/{*rest}, /a/b/c, true",
        "/a/*.js, /a/b.js, true",
        "/a/*.js, /a/b.css, false",
        "/a/b?d/e, /a/bcd/e, true",
    })
    void aFrameFitsWhereverItsPatternDoes(String pattern, String address, boolean fits) {
        assertThat(Signposts.Frame.of(pattern).fits(address)).isEqualTo(fits);
        assertThat(PARSER.parse(pattern).matches(PathContainer.parsePath(address)))
                .isEqualTo(fits);
    }
}
