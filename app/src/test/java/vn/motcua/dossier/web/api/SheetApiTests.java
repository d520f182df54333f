package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.usecase.Town;

/** Programs are told of a draft what its page would show: what is asked now, worked out, known and lacking. */
class SheetApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String OWNER = PROGRAMS.token("congdan");

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void whatIsKnownIsOfferedUntilItIsAnswered() {
        var begun = PROGRAMS.post("/api/v1/drafts", OWNER, "{\"procedure\": \"1.000894\", \"desk\": \"Y99.01.01\"}");
        var draft = "/api/v1/drafts/" + json(begun).get("id").asString();
        var fresh = sheet(draft);
        assertThat(fresh.get("edition").asInt()).isZero();
        assertThat(fresh.get("mistakes").size()).isPositive();
        var known = StreamSupport.stream(fresh.get("parts").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.get("known").spliterator(), false))
                .toList();
        assertThat(known)
                .isNotEmpty()
                .allMatch(each -> each.get("source").asString().equals("account"));
        var first = known.getFirst();
        var page = StreamSupport.stream(fresh.get("parts").spliterator(), false)
                .filter(part -> !part.get("known").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(page.get("asked").toString()).contains(first.get("field").asString());
        save(draft, page.get("page").asString(), JsonMapper.shared().convertValue(first.get("boxes"), Map.class));
        var after = sheet(draft);
        assertThat(after.get("edition").asInt()).isOne();
        assertThat(after.toString())
                .doesNotContain("\"field\":\"" + first.get("field").asString() + "\"");
    }

    @Test
    void whatIsWorkedOutIsTold() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan", Town.BUSINESS);
        save(draft, "founders", Map.of("founded-by", "family", "workers", "1"));
        save(draft, "members", members());
        var sheet = sheet(draft);
        assertThat(sheet.get("parts").toString()).contains("\"3000000\"");
        assertThat(json(PROGRAMS.get(draft, OWNER)).get("answers").toString())
                .as("nobody typed it")
                .doesNotContain("\"3000000\"");
        var items = StreamSupport.stream(sheet.get("parts").spliterator(), false)
                .filter(part -> part.get("page").asString().equals("members"))
                .map(part -> part.get("item").asInt())
                .toList();
        assertThat(items).containsExactly(0, 1, 2);
    }

    @Test
    void itIsToldToWhoMayFillInAlone() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan") + "/sheet";
        assertThat(json(PROGRAMS.get(draft, OWNER)).get("mistakes").isEmpty()).isTrue();
        assertThat(verdict(PROGRAMS.get(draft, PROGRAMS.token("tiepnhan")))).startsWith("403");
        assertThat(verdict(PROGRAMS.get(draft, ""))).startsWith("401");
        assertThat(verdict(PROGRAMS.get("/api/v1/drafts/" + UUID.randomUUID() + "/sheet", OWNER)))
                .isEqualTo("404 /problems/dossier/draft-unknown");
    }

    /** A household that puts in 1,000,000 and 2,000,000 đồng. */
    private static Map<String, String> members() {
        var members = new HashMap<String, String>();
        for (var number = 1; number <= 2; number++) {
            var prefix = "members." + number + ".member-";
            members.put(prefix + "name", "Nguyễn Mẫu An");
            members.put(prefix + "id", "09919000077" + number);
            members.put(prefix + "birth-day.day", "1");
            members.put(prefix + "birth-day.month", "5");
            members.put(prefix + "birth-day.year", "1990");
            members.put(prefix + "sex", "male");
            members.put(prefix + "share", number + "000000");
        }
        return members;
    }

    private static JsonNode sheet(String draft) {
        var answer = PROGRAMS.get(draft + "/sheet", OWNER);
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer);
    }

    private static void save(String draft, String page, Map<?, ?> answers) {
        var edition = json(PROGRAMS.get(draft, OWNER)).get("edition").asInt();
        var body = JsonMapper.shared().writeValueAsString(Map.of("page", page, "answers", answers));
        assertThat(PROGRAMS.send("PATCH", draft, OWNER, body, Map.of("If-Match", "\"" + edition + "\""))
                        .statusCode())
                .isEqualTo(200);
    }
}
