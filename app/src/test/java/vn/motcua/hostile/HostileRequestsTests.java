package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.PASSWORD;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.usecase.Allowance;
import vn.motcua.identity.usecase.OneTimeCodes;
import vn.motcua.identity.web.Browser;
import vn.motcua.operations.DataFolder;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Founding;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Phone;

/** Requests that no page and no honest program of ours sends. */
class HostileRequestsTests {
    private static final String HIDDEN = "mc-never-shown";
    private static final Cast CAST = new Cast(
            "motcua.smtp=smtp://127.0.0.1:1",
            "motcua.smtp.user=user",
            "motcua.smtp.password=" + HIDDEN,
            "motcua.sms=smpp://127.0.0.1:1",
            "motcua.sms.user=user",
            "motcua.sms.password=" + HIDDEN);
    private static final String CITIZEN = CAST.token("congdan");
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CAST.close();
    }

    /** Every call that takes a body. */
    static List<Route> bodies() {
        return Route.all(CAST.house()).stream()
                .filter(route -> route.pattern().startsWith("/api/v1/")
                        && !route.pattern().endsWith("/papers"))
                .filter(route -> route.method() == RequestMethod.POST || route.method() == RequestMethod.PATCH)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void deepAndEndlessJsonIsAProblemAndNoMore(Route route) throws Exception {
        var path = route.filled(Map.of("id", UUID.randomUUID().toString()), "T-2222-2222");
        for (var body : List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
                "{\"procedure\":" + "9".repeat(50_000) + "}",
                "{\"" + "k".repeat(200_000) + "\":1}",
                "\"" + "\\u0000".repeat(1_000) + "\"")) {
            var answer = call(route.method(), path, body);
            assertThat(answer.statusCode())
                    .as(path + " " + body.substring(0, 9))
                    .isBetween(400, 499);
            assertThat(answer.body().length()).isLessThan(4_000);
        }
    }

    /** The draft stays its beginner's, and begun; what it is not asked is not kept. */
    @Test
    void membersThatNobodyAskedForChangeNothing() throws Exception {
        var other = CAST.person("congdan.conmay").person().toString();
        var extra =
                "\"owner\":\"%1$s\",\"person\":\"%1$s\",\"filedAs\":\"%1$s\",\"edits\":99,\"fee\":0".formatted(other);
        var begun = call(
                RequestMethod.POST,
                "/api/v1/drafts",
                "{\"procedure\":\"1.001193\",\"desk\":\"Y99.01.01\"," + extra + "}");
        assertThat(begun.statusCode()).isIn(200, 400);
        var plain = call(RequestMethod.POST, "/api/v1/drafts", "{\"procedure\":\"1.001193\",\"desk\":\"Y99.01.01\"}");
        var id = plain.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        var answers = "{\"page\":\"applicant\",\"answers\":{\"child-name\":\"Kẻ Lạ\",\"owner\":\"%s\"},%s}"
                .formatted(other, extra);
        call(RequestMethod.PATCH, "/api/v1/drafts/" + id, answers);
        var kept = call(RequestMethod.GET, "/api/v1/drafts/" + id, "");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).doesNotContain("Kẻ Lạ", other);
    }

    @Test
    void aSessionSomebodyElsePlantedIsNotTheOneThatIsSignedIn() {
        var attacker = CAST.signedIn("congdan.conmay");
        var planted = Objects.requireNonNull(attacker.cookies().get("session"));
        var victim = CAST.signedIn("congdan.songnang");
        victim.forge("session", planted);
        victim.signIn("congdan", PASSWORD);
        assertThat(victim.get("/portal").body()).contains("Đinh Mẫu Út");
        assertThat(victim.cookies().get("session")).isNotEqualTo(planted);
        assertThat(attacker.get("/portal").body()).doesNotContain("Đinh Mẫu Út");
    }

    /** However many guess at the same moment, five guesses are five. */
    @Test
    void guessesAtOnceAreCountedOneByOne() throws Exception {
        var codes = CAST.bean(OneTimeCodes.class);
        var now = CAST.bean(Clock.class).instant();
        var person = CAST.person("vanthu").person();
        var phone = Phone.parse("0907 000 009").orElseThrow();
        var code = new OneTimeCodes.Code(
                UUID.randomUUID(),
                OneTimeCodes.Use.CONFIRM,
                person,
                phone,
                "123456",
                now.plus(Duration.ofMinutes(5)),
                5);
        codes.keep(code, now);
        assertThat(Tricks.atOnce(40, () -> codes.guess(person, code.id(), "654321", now))
                        .filter(Optional::isPresent))
                .hasSize(5);
        assertThat(codes.guess(person, code.id(), "123456", now)).isEmpty();
        var allowance = CAST.bean(Allowance.class);
        assertThat(Tricks.atOnce(40, () -> allowance.take("khong.ai", "192.0.2.77"))
                        .filter(Optional::isEmpty))
                .hasSize(5);
    }

    /** Neither a table nor a paper writes anything but itself, whatever its parts are called. */
    @Test
    void aZipWhoseNamesClimbOutStaysWhereItIs() throws Exception {
        var table = Tricks.zip("../../../../mc-slip", "xl/workbook.xml");
        var administrator = CAST.signedIn("quantri");
        administrator.get("/admin/procedures/import");
        assertThat(administrator.upload("/admin/procedures/import", "file", "a.xlsx", table))
                .matches(answer -> answer.statusCode() < 500);
        var letter = Tricks.zip("../../../../mc-slip", "word/document.xml");
        var draft = CAST.town().filledIn(CAST.person("congdan"), Town.BIRTH, CAST.town().desk);
        var papers = "/drafts/" + draft.id() + "/papers/1";
        var citizen = CAST.signedIn("congdan");
        citizen.get(papers);
        assertThat(citizen.upload(papers, "file", "..\\..\\mc-slip.docx", letter))
                .matches(answer -> answer.statusCode() < 500);
        var folder = CAST.bean(DataFolder.class).root();
        assertThat(Stream.iterate(folder.toAbsolutePath(), Path::getParent)
                        .limit(4)
                        .map(each -> each.resolve("mc-slip")))
                .noneMatch(Files::exists);
    }

    /** A name that an administrator typed is a name in every table that is given away. */
    @Test
    void noCellOfAnyExportIsAFormula() {
        var founded = CAST.bean(Founding.class)
                .found(
                        CAST.person("quantri"),
                        new Agency(
                                new AgencyId(UUID.randomUUID()),
                                "Y99.66",
                                Agency.Kind.DEPARTMENT,
                                new Bilingual(FORMULA, "@SUM(1)"),
                                Optional.empty(),
                                Optional.of(new Agency.Reception("-1+1", "+84 1022", new Bilingual("\t=1", "=1")))),
                        LocalDate.of(2025, 1, 1));
        assertThat(founded).isInstanceOf(Founding.Outcome.Founded.class);
        var administrator = CAST.signedIn("quantri");
        var tables = tables();
        assertThat(tables).hasSizeGreaterThan(3);
        for (var table : tables) {
            assertThat(Tricks.cells(
                            CAST.signedIn(Tricks.reader(table)).get(table).body()))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(cell -> cell.matches("(?s)[=@\\t+-].*") && !cell.matches("-?[0-9.]+"));
        }
        assertThat(administrator.get("/api/v1/agencies.csv").body()).contains("HYPERLINK");
    }

    private static List<String> tables() {
        return Route.all(CAST.house()).stream()
                .filter(route -> route.pattern().contains("csv"))
                .map(route -> route.pattern().replaceAll("\\{(format|kind):[^}]*}", "csv"))
                .map(address -> address.replaceAll("\\{code:[^}]*}", Town.BIRTH.value()))
                .toList();
    }

    @Test
    void whatTheInstallationKeepsSecretIsNowhere() throws IOException {
        var administrator = CAST.signedIn("quantri");
        for (var path :
                List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/api/v1/measures", "/admin", "/%ff")) {
            assertThat(administrator.get(path).body()).as(path).doesNotContain(HIDDEN);
        }
        assertThat(administrator.get("/actuator/env").statusCode()).isEqualTo(404);
        var logs = CAST.bean(DataFolder.class).root().resolve("logs");
        try (var files = Files.walk(logs)) {
            var written = files.filter(Files::isRegularFile).map(Tricks::text).toList();
            assertThat(written).isNotEmpty().noneMatch(text -> text.contains(HIDDEN));
            assertThat(written).noneMatch(text -> text.contains(CITIZEN) || text.contains(PASSWORD));
        }
    }

    /** What a browser tells of a page is taken from anybody, and neither believed nor repeated. */
    @Test
    void aReportOfABrowserIsTakenWhateverItSays() {
        var stranger = new Browser(CAST.house());
        for (var body : List.of(
                "{\"csp-report\":{\"effective-directive\":\"script-src\",\"blocked-uri\":\"https://evil.example/x\\n"
                        + "fake\"}}",
                "[{\"body\":{\"effectiveDirective\":\"img-src\",\"blockedURL\":\"inline\"}}]",
                "not json",
                "[".repeat(100_000))) {
            assertThat(stranger.postRaw("/policy-reports", body).statusCode()).isEqualTo(204);
        }
        assertThat(stranger.get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("report-uri /policy-reports");
    }

    private HttpResponse<String> call(RequestMethod method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(CAST.house().at(path))
                .method(method.name(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .header("Authorization", "Bearer " + CITIZEN)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
