package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** {@code GET /api/v1/deadline}, as a stranger's program asks it. */
class DeadlineApiTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00, 1, WORKING_DAY, 2026-11-23T17:00:00+07:00",
        "2026-11-23T09:00, 1, WORKING_DAY, 2026-11-25T17:00:00+07:00",
        "2026-11-20T02:00Z, 1, WORKING_DAY, 2026-11-23T17:00:00+07:00",
        "2026-11-20T15:00, 1, SAME_DAY, 2026-11-20T17:00:00+07:00",
        "2026-11-20T15:01, 1, SAME_DAY, 2026-11-23T17:00:00+07:00",
        "2026-08-21T09:00, 1, WORKING_DAY, 2026-08-22T17:00:00+07:00",
        "2026-02-13T09:00, 1, WORKING_DAY, 2026-02-23T17:00:00+07:00",
        "2026-11-20T09:00, 2, HOUR, 2026-11-20T11:00:00+07:00",
    })
    void theDueTimeIsThatOfTheDecidedCalendar(String received, String amount, String unit, String due) {
        var answer = ask("?received=" + received + "&amount=" + amount + "&unit=" + unit);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("due").asString()).isEqualTo(due);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void everyStepIsExplainedInTheLanguageAskedForWithItsLegalSource() {
        var question = "?received=2026-11-23T09:00&amount=1&unit=WORKING_DAY";
        var vietnamese = json(ask(question)).get("explanation");
        var english = json(ask(question, "en-GB,en;q=0.8,vi;q=0.2")).get("explanation");
        assertThat(vietnamese.findValuesAsString("kind"))
                .isEqualTo(english.findValuesAsString("kind"))
                .contains("start", "skipped.holiday", "counted", "result");
        assertThat(vietnamese.toString()).contains("Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16", "2026-11-24");
        assertThat(english.toString()).contains("Viet Nam Culture Day", "Tuesday");
    }

    @Test
    void aYearNotDecidedIsAnsweredAndCalledProvisional() {
        var answer = json(ask("?received=2027-02-03T09:00&amount=2&unit=WORKING_DAY"));
        assertThat(answer.get("provisional").asBoolean()).isTrue();
        assertThat(answer.get("explanation").findValuesAsString("kind")).contains("provisional");
    }

    @ParameterizedTest
    @CsvSource({
        "received=2026-11-20T09:00&amount=0&unit=DAY, amount-not-positive",
        "received=2026-11-20T09:00&amount=-3&unit=DAY, amount-not-positive",
        "received=2026-11-20T09:00&amount=1000000&unit=DAY, amount-too-large",
        "received=2026-11-20T09:00&amount=99999999999999999999&unit=DAY, amount-too-large",
        "received=2026-11-20T09:00&amount=one&unit=DAY, amount-unreadable",
        "received=2026-11-20T09:00&unit=DAY, amount-missing",
        "received=2026-11-20T09:00&amount=2&unit=SAME_DAY, amount-same-day-is-one",
        "received=2026-11-20T09:00&amount=1&unit=FORTNIGHT, unit-unknown",
        "received=2026-11-20T09:00&amount=1, unit-missing",
        "received=2026-02-30T09:00&amount=1&unit=DAY, received-no-such-time",
        "received=2026-11-20T25:00&amount=1&unit=DAY, received-no-such-time",
        "received=yesterday&amount=1&unit=DAY, received-unreadable",
        "amount=1&unit=DAY, received-missing",
        "received=1800-01-01T09:00&amount=1&unit=DAY, received-outside-calendar",
        "received=2026-11-20T09:00&amount=900&unit=YEAR, received-outside-calendar",
        "received=2026-11-20T09:00&amount=1&unit=DAY&cutoff=NOON, cutoff-unknown",
        "received=2026-11-20T09:00&amount=1&unit=DAY&agency=X00, agency-unknown",
    })
    void aBadQuestionIsAProblemWithAStableTypeInBothLanguages(String query, String type) {
        for (var language : new String[] {"vi", "en"}) {
            var answer = ask("?" + query, language);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Language")).contains(language);
            assertThat(json(answer).get("type").asString()).isEqualTo("/problems/calendar/" + type);
            assertThat(json(answer).get("title").asString()).isNotBlank();
        }
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var errors = json(ask("")).get("errors");
        assertThat(errors.findValuesAsString("pointer")).containsExactly("/received", "/unit", "/amount");
        assertThat(errors.findValuesAsString("code")).containsOnly("missing");
    }

    @Test
    void anOfficeIsNamedByItsCode() {
        assertThat(ask("?received=2026-11-20T09:00&amount=1&unit=WORKING_DAY&agency=Y99.01.01")
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> ask(String query, String... language) {
        var request = HttpRequest.newBuilder(URI.create(house.at("/api/v1/deadline") + query));
        for (var each : language) {
            request.header("Accept-Language", each);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
