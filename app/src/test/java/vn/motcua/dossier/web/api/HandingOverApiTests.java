package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A dossier between two agencies, for the programs of both. */
class HandingOverApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String CLERK = PROGRAMS.token("tiepnhan.thanhpho");
    private static final String SPECIALIST = PROGRAMS.token("chuyenvien.noivu");
    private static final String INSURER = PROGRAMS.token("chuyenvien.bhxh");

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void whereNobodyWouldTakeItUpIsNeitherOfferedNorTaken() throws Exception {
        var code = accepted();
        var offered = json(PROGRAMS.get("/api/v1/inbox/" + code, SPECIALIST))
                .get("acts")
                .valueStream()
                .filter(act -> act.get("act").asString().equals("hand-on"))
                .findFirst()
                .orElseThrow()
                .get("to");
        assertThat(offered.toString()).contains("\"Y99.12\"").doesNotContain("\"Y99.10\"", "\"Y99.11\"");
        var refused = act(code, SPECIALIST, "hand-on", 2, "\"to\":\"Y99.10\"");
        assertThat(verdict(refused)).isEqualTo("422 /problems/dossier/nobody-there");
        assertThat(json(refused).get("errors").get(0).get("pointer").asString()).isEqualTo("/to");
    }

    @Test
    void aMistakenHandOverIsTakenBackUntilItIsActedOn() throws Exception {
        var code = accepted();
        assertThat(verdict(act(code, SPECIALIST, "hand-on", 2, "\"wording\":\"Mức hưởng\",\"to\":\"Y99.03\"")))
                .isEqualTo("200");
        assertThat(verdict(act(code, INSURER, "recall", 3, "\"note\":\"Nhầm\"")))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(act(code, SPECIALIST, "recall", 3, "\"note\":\"\"")))
                .isEqualTo("422 /problems/dossier/reason-needed");
        var back = act(code, SPECIALIST, "recall", 3, "\"note\":\"Chọn nhầm xã\"");
        assertThat(json(back).get("holder").get("agency").asString()).isEqualTo("Y99.11");
        assertThat(verdict(act(code, SPECIALIST, "recall", 4, "\"note\":\"Nhầm\"")))
                .isEqualTo("409 /problems/dossier/nothing-to-recall");

        act(code, SPECIALIST, "hand-on", 4, "\"to\":\"Y99.12\"");
        act(code, INSURER, "hand-on", 5, "\"wording\":\"\"");
        assertThat(verdict(act(code, SPECIALIST, "recall", 5, "\"note\":\"Nhầm\"")))
                .isEqualTo("409 /problems/dossier/overtaken");
    }

    private static String accepted() throws Exception {
        var code = PROGRAMS.filedForTwo("congdan");
        assertThat(verdict(act(code, CLERK, "accept", 1, "\"to\":null"))).isEqualTo("200");
        return code;
    }

    private static HttpResponse<String> act(String code, String token, String verb, int seen, String more) {
        var body = "{\"act\":\"%s\",\"seen\":%d,%s}".formatted(verb, seen, more);
        return PROGRAMS.post("/api/v1/dossiers/" + code + "/acts", token, body);
    }
}
