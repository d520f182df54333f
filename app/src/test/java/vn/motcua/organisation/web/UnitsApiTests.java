package vn.motcua.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/** Units and addresses, as a stranger's program asks for them. */
class UnitsApiTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    @BeforeAll
    static void load() {
        house.bean(SampleUnits.class).load();
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void aCodeMeansTheUnitOfItsDayAndLeadsToTodays() {
        var old = json("/api/v1/units/99004?day=2025-06-30");
        assertThat(old.at("/unit/name").asString()).isEqualTo("Phường Chợ Mơ");
        assertThat(old.at("/unit/parent").asString()).isEqualTo("991");
        assertThat(old.at("/unit/until").asString()).isEqualTo("2025-07-01");
        assertThat(old.at("/heirs/0/unit/name").asString()).isEqualTo("Phường Bến Mơ");
        assertThat(json("/api/v1/units/99019?day=2025-06-30").at("/heirs/0").has("share"))
                .as("nobody has said how much")
                .isFalse();
    }

    @Test
    void namesChildrenAndAddressesAreAnswered() {
        assertThat(json("/api/v1/units?parent=99")).hasSize(3);
        assertThat(json("/api/v1/units?name=tan%20mo&day=2025-06-30")).hasSize(2);
        var address = json("/api/v1/addresses?street=S%E1%BB%91%205&commune=ben%20do");
        assertThat(address.at("/answer").asString()).isEqualTo("one");
        assertThat(address.at("/places/0/address/commune").asString()).isEqualTo("Phường Bến Mơ");
        assertThat(json("/api/v1/addresses?commune=tan%20mo").at("/answer").asString())
                .isEqualTo("choice");
    }

    @Test
    void theListOfADayIsAFile() {
        var csv = ask("/api/v1/units.csv?day=2025-06-30&code=98");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body())
                .startsWith("code,level,type,name,name_en,parent_code,valid_from,valid_until\r\n")
                .contains("98002,commune,township,Thị trấn Nắng,Nang Township,981,2025-01-01,2025-07-01");
        assertThat(json("/api/v1/units.json?day=2026-01-01")).hasSize(4);
    }

    @Test
    void theAgenciesOfADayAreAFile() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
        var csv = ask("/api/v1/agencies.csv?day=2026-01-01");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body())
                .startsWith("code,kind,name,name_en,parent_code,address,phone,hours\r\n")
                .contains("Y99.01,commune,Phường Bến Mơ,Bến Mơ Ward,Y99.00,,,")
                .contains("\"Ấp Giả Định, xã Cồn Mây\"");
        var json = json("/api/v1/agencies.json?day=2026-01-01");
        assertThat(json).hasSize(13);
        assertThat(json.at("/0/code").asString()).isEqualTo("Y99.00");
        assertThat(json.at("/0").has("parent")).isFalse();
        assertThat(json("/api/v1/agencies.json?day=2020-01-01")).isEmpty();
    }

    @Test
    void whatIsNotThereAndWhatIsNoDayAreProblems() {
        assertThat(ask("/api/v1/units/99099").statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/units/99004?day=yesterday").statusCode()).isEqualTo(400);
        assertThat(json("/api/v1/units.json?day=2025-02-30").at("/type").asString())
                .isEqualTo("/problems/organisation/day-unreadable");
        assertThat(ask("/api/v1/agencies.csv?day=yesterday").statusCode()).isEqualTo(400);
        assertThat(ask("/api/v1/units?parent=12345").statusCode()).isEqualTo(404);
        assertThat(json("/api/v1/units?name=khong%20co")).isEmpty();
        assertThat(ask("/api/v1/addresses?commune=khong%20co").statusCode()).isEqualTo(404);
        assertThat(json("/en/api/v1/units/99099").at("/title").asString()).contains("no such unit");
    }

    private static JsonNode json(String path) {
        return JsonMapper.builder().build().readTree(ask(path).body());
    }

    private static HttpResponse<String> ask(String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(house.at(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
