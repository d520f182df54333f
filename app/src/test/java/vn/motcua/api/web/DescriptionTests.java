package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.ProblemType;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** {@code /api/openapi.json}, the pages beside it, and whether they say what the house answers. */
class DescriptionTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load("mot cau de nho");
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void everyCallIsDescribedUnderANameOfItsOwn() {
        var calls = HOUSE.bean(Calls.class);
        assertThat(calls.described()).hasSizeGreaterThan(20);
        assertThat(calls.undescribed()).isEmpty();
        assertThat(calls.described())
                .extracting(described -> described.call().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCallThatAsksWhoCallsNamesTheScopeThatATokenNeeds() {
        assertThat(HOUSE.bean(Calls.class).described())
                .filteredOn(Calls.Described::asksWho)
                .hasSizeGreaterThan(15)
                .allMatch(described -> described.scope().isPresent(), "has a scope");
        var document = get("/api/openapi.json", "en");
        assertThat(document.at("/components/securitySchemes/client/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("/oauth2/token");
        assertThat(document.at("/paths/~1api~1v1~1inbox/get/security/1/client/0")
                        .asString())
                .isEqualTo("inbox:read");
    }

    @Test
    void theDocumentSpeaksTheLanguageAskedFor() {
        var vietnamese = get("/api/openapi.json", "vi");
        assertThat(vietnamese.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(summary(vietnamese)).startsWith("Nộp hồ sơ");
        assertThat(summary(get("/api/openapi.json", "en"))).startsWith("File a dossier");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/deadline, received=2026-11-20T09:00&amount=1&unit=WORKING_DAY",
        "/api/v1/procedures, q=khai+sinh",
        "/api/v1/procedures/suggestions, q=khai",
        "/api/v1/procedures/{code}, 1.001193",
        "/api/v1/procedures/{code}/form, 1.001193",
        "/api/v1/units, day=2026-01-01",
        "/api/v1/agencies.json, day=2026-01-01",
    })
    void whatIsAnsweredIsOfTheShapeThatIsDescribed(String path, String asked) {
        var document = get("/api/openapi.json", "en");
        var answer = get(path.contains("{") ? path.replace("{code}", asked) : path + "?" + asked, "en");
        var schema = document.at("/paths").get(path).at("/get/responses/200/content/application~1json/schema");
        assertThat(flaws(document, schema, answer)).isEmpty();
        assertThat(flaws(document, schema, JsonMapper.shared().readTree("17"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/deadline, 400 /problems/calendar/received-missing",
        "/api/v1/deadline?received=x&amount=1&unit=DAY, 400 /problems/calendar/received-unreadable",
        "/api/v1/procedures, 400 /problems/catalogue/q",
        "/api/v1/procedures?q=khai&limit=0, 400 /problems/catalogue/limit",
        "/api/v1/procedures/9.999999, 404 /problems/catalogue/unknown",
        "/api/v1/procedures/9.999999/form, 404 /problems/dossier/form-unknown",
        "/api/v1/units/99099, 404 /problems/organisation/no-such-unit",
        "/api/v1/agencies.json?day=yesterday, 400 /problems/organisation/day-unreadable",
        "/api/v1/tracking, 405 /problems/api/no-such-method",
        "/api/v1/nothing, 401 /problems/api/sign-in-first",
        "/api/nothing, 401 /problems/api/sign-in-first",
        "/api/v1/units/none, 404 /problems/api/no-such-call",
    })
    void whatGoesWrongIsToldByEveryRoomInOneShape(String path, String verdict) {
        var answer = ask(path, "en");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode() + " " + problem.get("type").asString()).isEqualTo(verdict);
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(ask("/en" + problem.get("type").asString(), "").body())
                .contains("<h1>" + problem.get("title").asString() + "</h1>");
    }

    @Test
    void everyTypeOfProblemIsKnownAndHasAPageThatSaysWhatToDo() {
        var known = known();
        assertThat(known).extracting(ProblemType::uri).doesNotHaveDuplicates();
        assertThat(known.stream().map(ProblemType::getClass).map(Class::getName))
                .containsAll(written());
        for (var prefix : List.of("", "/en")) {
            var words = HOUSE.bean(Dictionary.class).in(Language.ofAddress(prefix));
            var list = page(prefix + "/problems");
            for (var type : known) {
                assertThat(words.say(type.message()) + words.say(type.help()))
                        .as("the same every time")
                        .doesNotContain("{");
                assertThat(list).contains("href=\"" + prefix + type.uri() + "\"");
                assertThat(page(prefix + type.uri()))
                        .contains(">" + words.say(type.message()) + "</h1>", words.say(type.help()));
            }
        }
    }

    @Test
    void aTypeThatIsNoneHasNoPage() {
        assertThat(ask("/problems/dossier/nothing", "vi").statusCode()).isEqualTo(404);
        assertThat(ask("/problems/nothing/incomplete", "vi").statusCode()).isEqualTo(404);
    }

    @Test
    void peopleReadTheSameCallsAsPrograms() {
        var page = page("/en/api");
        for (var call : HOUSE.bean(Calls.class).described()) {
            assertThat(page).contains("id=\"" + call.call().name() + "\"", call.method() + " " + call.path());
        }
        assertThat(page("/en/open-data")).contains("href=\"/en/api\"");
    }

    /** The lists of problems that there are in the program, by the name of their type. */
    private static List<String> written() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AssignableTypeFilter(ProblemType.class));
        return search.findCandidateComponents("vn.motcua").stream()
                .map(BeanDefinition::getBeanClassName)
                .toList();
    }

    private static List<ProblemType> known() {
        return HOUSE.bean(ProblemsController.class).rooms().stream()
                .flatMap(room -> room.types().stream())
                .toList();
    }

    private static String summary(JsonNode document) {
        return document.at("/paths/~1api~1v1~1drafts~1{id}~1file/post/summary").asString();
    }

    /** The schema with the components it points at, as a document of its own. */
    private static List<Error> flaws(JsonNode document, JsonNode schema, JsonNode answer) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer);
    }

    private static JsonNode get(String path, String language) {
        var answer = ask(path, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** With its characters as they are read. */
    private static String page(String path) {
        var answer = ask(path, "");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.body());
    }

    private static HttpResponse<String> ask(String path, String language) {
        var request = HttpRequest.newBuilder(HOUSE.at(path));
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
