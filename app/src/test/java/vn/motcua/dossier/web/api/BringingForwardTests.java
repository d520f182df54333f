package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Published;
import vn.motcua.dossier.usecase.Town;

/** A procedure is revised while somebody is filling in. */
class BringingForwardTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String CITIZEN = PROGRAMS.token("congdan");
    private static final Map<String, String> RAW = Map.of("Content-Type", "application/octet-stream");
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void aDraftGoesOnUnderTheRevisionInForceAndADossierUnderItsOwn() throws Exception {
        var filed = PROGRAMS.filed("congdan.conmay");
        var draft = "/api/v1/drafts/" + begun();
        add(draft, 1);
        add(draft, 2);
        assertThat(json(PROGRAMS.get(draft + "/revision", CITIZEN))
                        .get("behind")
                        .asBoolean())
                .isFalse();

        var newer = revised();
        assertThat(verdict(PROGRAMS.post(draft + "/file", CITIZEN, ""))).isEqualTo("409 /problems/dossier/behind");
        var told = json(PROGRAMS.get(draft + "/revision", CITIZEN));
        assertThat(told.get("revision").asString()).isEqualTo(newer);
        assertThat(told.get("changes").toString())
                .contains("Nay phải nộp thêm: Thẻ mẫu", "Không phải nộp nữa: Sổ bảo hiểm xã hội");

        broughtForward(draft, newer);
        assertThat(json(PROGRAMS.post(draft + "/file?despite=khac", CITIZEN, ""))
                        .get("papers")
                        .toString())
                .as("the card is wanting, the first paper is there")
                .isEqualTo("[0]");
        assertThat(PROGRAMS.get("/api/v1/dossiers/" + filed, PROGRAMS.token("congdan.conmay"))
                        .statusCode())
                .isEqualTo(200);
    }

    private void broughtForward(String draft, String newer) {
        var path = draft + "/revision";
        assertThat(verdict(PROGRAMS.post(path, CITIZEN, wanted(newer)))).isEqualTo("428 /problems/api/edition-needed");
        var seen = PROGRAMS.get(draft, CITIZEN).headers().firstValue("ETag").orElseThrow();
        var match = Map.of("If-Match", seen);
        assertThat(verdict(PROGRAMS.send(
                        "POST", path, CITIZEN, wanted(UUID.randomUUID().toString()), match)))
                .as("another than was read")
                .isEqualTo("409 /problems/dossier/behind");
        var brought = PROGRAMS.send("POST", path, CITIZEN, wanted(newer), match);
        assertThat(json(brought).get("papers").toString()).isEqualTo("[{\"number\":0,\"component\":1}]");
        assertThat(PROGRAMS.send("POST", path, CITIZEN, wanted(newer), match).statusCode())
                .as("sent again, it is done")
                .isEqualTo(200);
        assertThat(verdict(PROGRAMS.post(path, PROGRAMS.token("congdan.songnang"), wanted(newer))))
                .startsWith("428");
        assertThat(verdict(PROGRAMS.get(path, PROGRAMS.token("congdan.songnang"))))
                .startsWith("403");
    }

    private static String wanted(String revision) {
        return "{\"revision\":\"" + revision + "\"}";
    }

    private String begun() {
        var body = "{\"procedure\":\"" + Town.BENEFIT + "\",\"desk\":\"Y99.00\"}";
        return json(PROGRAMS.post("/api/v1/drafts", CITIZEN, body)).get("id").asString();
    }

    private void add(String draft, int component) {
        assertThat(PROGRAMS.send("POST", draft + "/papers?component=" + component, CITIZEN, PDF, RAW)
                        .statusCode())
                .isLessThan(300);
    }

    /** The insurance book is asked for no longer, a card is, and the first paper stands in the second place. */
    private static String revised() {
        var today = Published.today(PROGRAMS.house());
        var present = PROGRAMS.bean(Catalogue.class)
                .find(new ProcedureCode(Town.BENEFIT.value()), today)
                .orElseThrow()
                .procedure();
        var papers = present.papers().cases().getFirst().components();
        var card = new Component("Thẻ mẫu", Need.ALWAYS, 1, 0, false, Optional.empty());
        var asked = List.of(new Papers.Case("", List.of(card, papers.get(1), papers.getFirst())));
        return Published.in(
                        PROGRAMS.house(),
                        new Procedure(
                                present.code(),
                                present.heading(),
                                present.terms(),
                                new Papers(asked, present.papers().results()),
                                present.process(),
                                present.guidance()),
                        today)
                .value()
                .toString();
    }
}
