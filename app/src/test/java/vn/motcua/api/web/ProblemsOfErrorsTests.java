package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import vn.motcua.api.ProblemReport;
import vn.motcua.ui.Dictionary;

class ProblemsOfErrorsTests {
    private final ProblemsOfErrors errors =
            new ProblemsOfErrors(new RepliesArgument(Dictionary.read(true)), DataSize.ofMegabytes(20));

    @ParameterizedTest
    @CsvSource({
        "404, 404 /problems/api/no-such-call",
        "405, 405 /problems/api/no-such-method",
        "413, 413 /problems/api/body-too-large",
        "400, 400 /problems/api/request-unreadable",
        "414, 400 /problems/api/request-unreadable",
        "500, 500 /problems/api/broken",
        "503, 500 /problems/api/broken",
    })
    void everyErrorIsAProblemOfAKnownType(int status, String told) {
        var report = report(HttpStatus.valueOf(status));
        assertThat(report.status() + " " + report.type()).isEqualTo(told);
    }

    @Test
    void whatBrokeIsFoundUnderItsCode() {
        var report = report(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(report.detail())
                .hasValueSatisfying(detail -> assertThat(detail).contains("ABC-123"));
        assertThat(report.more()).isEqualTo(Map.of("code", "ABC-123"));
    }

    private ProblemReport report(HttpStatus status) {
        var answer = errors.answer(new MockHttpServletRequest(), status, "ABC-123");
        return (ProblemReport) Objects.requireNonNull(answer.getBody());
    }
}
