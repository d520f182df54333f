package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/** {@code /api/openapi.json}, and whether it says what the house answers. */
class DescriptionTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

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
        var request = HttpRequest.newBuilder(HOUSE.at(path))
                .header("Accept-Language", language)
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            if (path.contains("openapi")) {
                java.nio.file.Files.writeString(java.nio.file.Path.of("target/openapi.json"), answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
