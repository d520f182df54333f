package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.usecase.KeepPace;
import vn.motcua.api.usecase.Leases;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;

/** A house behind a proxy that says for whom it asks, with little patience. */
class PaceTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(
            DATABASE,
            "server.forward-headers-strategy=native",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1",
            "motcua.pace.all=40",
            "motcua.pace.guesses=10",
            "motcua.pace.doors=10",
            "motcua.pace.reports=10",
            "motcua.pace.pages=30",
            "motcua.pace.changes=10");

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whoGoesTooFastIsToldWhenToComeBackAndOthersAreAnswered() {
        var statuses = IntStream.range(0, 85).mapToObj(_ -> page("192.0.2.1")).toList();
        // A minute may have begun meanwhile.
        assertThat(statuses.stream().filter(each -> each.statusCode() == 200).count())
                .isBetween(40L, 80L);
        var refused = statuses.stream()
                .filter(each -> each.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 61));
        assertThat(refused.body()).contains("<h1");
        assertThat(page("192.0.2.2").statusCode()).isEqualTo(200);
        assertThat(page("127.0.0.1").statusCode()).isEqualTo(200);
    }

    @Test
    void aProgramIsToldByAProblemAndOnlyTheRouteIsClosed() {
        var answers = IntStream.range(0, 25).mapToObj(_ -> guess("192.0.2.3")).toList();
        var refused = answers.stream().filter(each -> each.statusCode() == 429).toList();
        assertThat(refused).isNotEmpty();
        assertThat(refused.getFirst().body()).contains("/problems/api/too-many-requests", "\"status\":429");
        assertThat(refused.getFirst().headers().firstValue("Retry-After")).isPresent();
        assertThat(page("192.0.2.3").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, 192.0.2.11", "/sign-in/with/nobody, 192.0.2.12", "/policy-reports, 192.0.2.13"})
    void whoeverKnocksWithoutEndIsHeldBackAtThatDoorAlone(String path, String from) {
        var answers = IntStream.range(0, 25).mapToObj(_ -> knock(path, from)).toList();
        assertThat(answers.getFirst().statusCode()).isNotEqualTo(429);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 429);
        assertThat(page(from).statusCode()).isEqualTo(200);
    }

    /** From whichever network; whoever else is there is not held back with them. */
    @Test
    void aPersonIsHeldBackByWhatTheySendAndNobodyElseIs() {
        HOUSE.bean(LoadDemonstration.class).load("mot cau de nho");
        var hasty = signedIn("congdan");
        var calm = signedIn("congdan.conmay");
        var answers = IntStream.range(0, 25)
                .mapToObj(_ -> hasty.post("/account/notices", "language", "vi"))
                .toList();
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 429);
        assertThat(hasty.get("/portal").statusCode()).as("reading goes on").isEqualTo(200);
        assertThat(calm.post("/account/notices", "language", "vi").statusCode()).isLessThan(400);
    }

    @Test
    void aPersonIsHeldBackByWhatTheyReadOfTheirOwnAndNotByWhatAllRead() {
        HOUSE.bean(LoadDemonstration.class).load("mot cau de nho");
        var hasty = signedIn("tiepnhan");
        var calm = signedIn("tiepnhan.conmay");
        var answers = IntStream.range(0, 65).mapToObj(_ -> hasty.get("/desk")).toList();
        assertThat(answers.stream().filter(each -> each.statusCode() == 200).count())
                .isBetween(29L, 60L);
        var refused = answers.stream()
                .filter(each -> each.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(hasty.get("/").statusCode()).isEqualTo(200);
        assertThat(calm.get("/desk").statusCode()).isEqualTo(200);
    }

    private static Browser signedIn(String login) {
        var browser = new Browser(HOUSE);
        browser.signIn(login, "mot cau de nho");
        browser.get("/account/notices");
        return browser;
    }

    /** Two nodes, one minute: together they answer what one would, and at most a tenth more. */
    @Test
    void nodesCountTogether() {
        var clock = Clock.fixed(Instant.parse("2026-11-22T03:04:05Z"), ZoneOffset.UTC);
        var nodes = List.of(pace(clock), pace(clock));
        var answered = IntStream.range(0, 400)
                .filter(at -> nodes.get(at % 2).take("all 192.0.2.9", 100).isEmpty())
                .count();
        assertThat(answered).isBetween(100L, 110L);
        assertThat(nodes.getFirst().take("all 192.0.2.9", 100)).contains(Duration.ofSeconds(55));
        assertThat(nodes.getFirst().take("all 192.0.2.10", 100)).isEmpty();
        assertThat(pace(Clock.offset(clock, Duration.ofMinutes(1))).take("all 192.0.2.9", 100))
                .isEmpty();
    }

    /** Whoever came by a secret line is told to come by no other, and their cookies travel on none. */
    @Test
    void behindASecretLineNothingTravelsInTheOpen() {
        var secret = send(HttpRequest.newBuilder(HOUSE.at("/sign-in"))
                .header("X-Forwarded-Proto", "https")
                .build());
        assertThat(secret.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(secret.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        var open = send(HttpRequest.newBuilder(HOUSE.at("/sign-in")).build());
        assertThat(open.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static KeepPace pace(Clock clock) {
        return new KeepPace(HOUSE.bean(Leases.class), clock);
    }

    private HttpResponse<String> page(String from) {
        return send(HttpRequest.newBuilder(HOUSE.at("/track"))
                .header("X-Forwarded-For", from)
                .build());
    }

    private HttpResponse<String> guess(String from) {
        return send(HttpRequest.newBuilder(HOUSE.at("/api/v1/tracking"))
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"x\",\"digits\":\"0\"}"))
                .build());
    }

    private HttpResponse<String> knock(String path, String from) {
        return send(HttpRequest.newBuilder(HOUSE.at(path))
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=nobody"))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
