package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.Scope;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.Knock;
import vn.motcua.identity.usecase.MakeToken;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.ui.Language;

/** What a monitoring program reads, and who may send one. */
class MeasuresTests {
    private static final String PASSWORD = "mot cau de nho";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SAMPLE = Pattern.compile("motcua_[a-z_]+ [0-9.]+");

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whoeverLooksAfterTheInstallationReadsThem() throws Exception {
        var token = token("quantri");
        var before = get("/api/v1/measures", token);
        assertThat(before.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(before.body().lines().filter(line -> !line.startsWith("# ")))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).matches(SAMPLE));
        assertThat(before.body())
                .contains(
                        "# TYPE motcua_catalogue_searches_total counter\n",
                        "# TYPE motcua_catalogue_procedures gauge\n",
                        "\nmotcua_database_up 1");

        get("/procedures?q=khong+co+gi+nhu+the+zzzz", "");
        get("/api/v1/procedures?q=khai+sinh", "");
        var after = get("/api/v1/measures", token).body();
        assertThat(value("catalogue_searches_total", after) - value("catalogue_searches_total", before.body()))
                .isEqualTo(2);
        assertThat(value("catalogue_indexes_total", after)).isPositive();
    }

    @Test
    void nobodyElseDoes() throws Exception {
        assertThat(get("/api/v1/measures", "").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/measures", token("congdan")).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/measures", token("lanhdao")).statusCode()).isEqualTo(403);
    }

    private static double value(String name, String told) {
        return told.lines()
                .filter(line -> line.startsWith("motcua_" + name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static String token(String login) {
        var password = new Password(PASSWORD);
        var signedIn =
                HOUSE.bean(SignIn.class).signIn(login, password, new Knock("", "127.0.0.1", Language.VIETNAMESE));
        var person = ((SignIn.Outcome.Welcome) signedIn).welcomed().presence().actor();
        var made = HOUSE.bean(MakeToken.class)
                .make(person, password, new MakeToken.Wish(UUID.randomUUID(), "giam sat", 1, Scope.all()));
        return ((MakeToken.Outcome.Made) made).secret().text();
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(HOUSE.at(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
