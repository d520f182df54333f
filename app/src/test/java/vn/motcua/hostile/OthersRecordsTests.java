package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/**
 * A dossier and a draft at Bến Mơ, asked for at every address of the house by people of whom it is none of their business:
 * another citizen, a clerk of the neighbouring commune, officers of the city and of a department, an administrator.
 */
class OthersRecordsTests {
    private static final Cast CAST = new Cast();
    private static final List<Route> ROUTES = Route.all(CAST.house());
    private static final Dossier DOSSIER = filed();
    private static final Draft DRAFT = begun();

    /** What is written in the dossier and the draft, and nowhere else. */
    private static final List<String> SECRETS = List.of("Nguyễn Mẫu Trẻ", "099190000777", "giay chung sinh.pdf");

    private static final Set<RequestMethod> CHANGES =
            Set.of(RequestMethod.POST, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.PUT);

    /** Asks officers for a reason, whether there is such a dossier or not. */
    private static final String ASKS_WHY = "/emergency";

    private static final List<String> OF_DOSSIERS = List.of(
            "/drafts/", "/my/dossiers/", "/desk/dossiers/", "/api/v1/drafts/", "/api/v1/dossiers/", "/api/v1/inbox/");

    private final HttpClient programs = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CAST.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"congdan.conmay", "tiepnhan.conmay", "tiepnhan.thanhpho", "quantri"})
    void nobodyElseReadsThemAtAnyAddress(String login) {
        var stranger = CAST.signedIn(login);
        for (var path : addresses(RequestMethod.GET)) {
            if (path.endsWith(ASKS_WHY)) {
                assertHarmless(path, stranger.get(path));
            } else {
                assertNothing(path, stranger.get(path));
            }
        }
        for (var path : lists()) {
            assertHarmless(path, stranger.get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"congdan.conmay", "tiepnhan.thanhpho"})
    void noProgramOfSomebodyElsesReadsOrMovesThem(String login) throws Exception {
        var token = CAST.token(login);
        for (var route : ROUTES) {
            if (route.pattern().startsWith("/api/v1/")) {
                for (var path : addresses(route)) {
                    assertNothing(route.method() + " " + path, call(route.method(), path, token));
                }
            }
        }
        assertThat(call(RequestMethod.GET, "/api/v1/inbox?agency=Y99.01.01", token)
                        .body())
                .doesNotContain(DOSSIER.code());
        assertThat(call(RequestMethod.GET, "/api/v1/dossiers", token).body()).doesNotContain(DOSSIER.code());
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"congdan.conmay", "tiepnhan.conmay", "chuyenvien.bhxh"})
    void nobodyElseMovesThem(String login) {
        var stranger = CAST.signedIn(login);
        var token = token(stranger);
        assertThat(stranger.postRaw("/account/notices", "_csrf=" + token + "&language=vi")
                        .statusCode())
                .isEqualTo(302);
        for (var path : addresses(RequestMethod.POST)) {
            if (!path.startsWith("/api/")) {
                var answer = stranger.postRaw(
                        path, "_csrf=" + token + "&verb=accept&seen=1&edits=0&case=0&note=x&digits=0000&reason=x");
                assertNothing(path, answer);
            }
        }
        assertUntouched();
    }

    @Test
    void aStrangerIsAskedWhoTheyAre() {
        var stranger = new Browser(CAST.house());
        for (var path : addresses(RequestMethod.GET)) {
            assertThat(stranger.get(path).statusCode()).as(path).isIn(302, 401, 404);
        }
    }

    /** Else all that is refused above might be refused to everybody. */
    @Test
    void theirOwnerAndTheirOfficeReadThem() {
        assertThat(read("congdan")).isGreaterThan(5);
        assertThat(read("tiepnhan")).isGreaterThan(1);
    }

    private static long read(String login) {
        var browser = CAST.signedIn(login);
        return addresses(RequestMethod.GET).stream()
                .filter(path -> browser.get(path).statusCode() == 200)
                .count();
    }

    private static void assertNothing(String path, HttpResponse<String> answer) {
        var leadsAway = List.of(302, 303).contains(answer.statusCode())
                && Browser.leadsTo(answer).matches("/sign-in.*|/account/password|/error|/my/dossiers");
        assertThat((answer.statusCode() >= 400 && answer.statusCode() < 500) || leadsAway)
                .as(path + " " + answer.statusCode() + " " + Browser.leadsTo(answer))
                .isTrue();
        assertHarmless(path, answer);
    }

    /** What was asked may be said again; what was not is not told. */
    private static void assertHarmless(String path, HttpResponse<String> answer) {
        assertThat(SECRETS.stream().filter(secret -> !path.contains(secret)))
                .as(path)
                .noneMatch(answer.body()::contains);
    }

    private static void assertUntouched() {
        assertThat(CAST.bean(Dossiers.class).find(DOSSIER.id()).orElseThrow().moves())
                .isEqualTo(DOSSIER.moves());
        var draft = CAST.bean(KeepDraft.class).see(CAST.person("congdan"), DRAFT.id());
        assertThat(draft).isInstanceOf(Drafting.Kept.class);
        assertThat(((Drafting.Kept) draft).draft()).isEqualTo(DRAFT);
    }

    private static List<String> addresses(RequestMethod method) {
        return ROUTES.stream()
                .filter(route -> route.method() == method)
                .flatMap(route -> addresses(route).stream())
                .toList();
    }

    /** Of the dossier and of the draft, where an address is of one record; also those that are none of theirs. */
    private static List<String> addresses(Route route) {
        var parts = route.parts();
        var found = new ArrayList<String>();
        if (parts.contains("id") && ofDossiers(route)) {
            found.add(route.filled(with(Map.of("id", DOSSIER.id().toString())), "1"));
            found.add(route.filled(with(Map.of("id", DRAFT.id().toString())), "1"));
        }
        if (parts.contains("dossier") || (parts.contains("code") && ofDossiers(route))) {
            found.add(route.filled(with(Map.of("code", DOSSIER.code(), "dossier", DOSSIER.code())), "1"));
            found.add(route.filled(
                    with(Map.of(
                            "code",
                            DOSSIER.id().toString(),
                            "dossier",
                            DOSSIER.id().toString())),
                    "1"));
        }
        return found;
    }

    private static boolean ofDossiers(Route route) {
        return OF_DOSSIERS.stream().anyMatch(route.pattern()::startsWith);
    }

    private static Map<String, String> with(Map<String, String> more) {
        var values =
                new HashMap<>(Map.of("number", "0", "item", "1", "topic", "child", "kind", "receipt", "format", "csv"));
        values.putAll(more);
        return values;
    }

    /** Every list and export, asked to look for them. */
    private static List<String> lists() {
        return ROUTES.stream()
                .filter(route ->
                        route.method() == RequestMethod.GET && route.parts().isEmpty())
                .filter(route -> !route.pattern().equals("/error"))
                .map(route -> route.questions().isEmpty()
                        ? route.pattern()
                        : route.pattern() + "?q=" + DOSSIER.code() + "&code=" + DOSSIER.code())
                .toList();
    }

    private static String token(Browser browser) {
        return Sheet.all(browser.get("/account/notices").body()).stream()
                .flatMap(sheet -> sheet.boxes().stream())
                .filter(box -> box.name().equals("_csrf"))
                .map(box -> Sheet.encoded(box.value()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> call(RequestMethod method, String path, String token) throws Exception {
        var body = CHANGES.contains(method) ? BodyPublishers.ofString("{\"act\":\"accept\"}") : BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(CAST.house().at(path))
                .method(method.name(), body)
                .header("Content-Type", path.endsWith("/papers") ? "application/octet-stream" : "application/json")
                .header("If-Match", "\"1\"")
                .header("Authorization", "Bearer " + token)
                .build();
        return programs.send(request, BodyHandlers.ofString());
    }

    private static Dossier filed() {
        try {
            return CAST.town().filed(CAST.person("congdan"), Town.BIRTH, CAST.town().desk);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft begun() {
        try {
            var citizen = CAST.person("congdan");
            var begun = CAST.town().filledIn(citizen, Town.BIRTH, CAST.town().desk);
            return ((Drafting.Kept) CAST.bean(KeepDraft.class).see(citizen, begun.id())).draft();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
