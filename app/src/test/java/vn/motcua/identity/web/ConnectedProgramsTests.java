package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** Programs of others, registered on the page and asking by two libraries of others (OAuth 2.1, client credentials). */
class ConnectedProgramsTests {
    private static final String PASSWORD = "mot cau de nho";
    private static final String INBOX = "/api/v1/inbox?agency=Y99.01.01";
    private static final Pattern CODE = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Browser ADMINISTRATOR = new Browser(HOUSE);

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        ADMINISTRATOR.signIn("quantri", PASSWORD);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aLibraryFindsTheHouseAndItsTokenOpensWhatRoleAndScopesBothOpen() throws Exception {
        var desk = registered(ADMINISTRATOR, "Y99.01.01", "reception-clerk", "inbox-read");
        var token = nimbus(desk, new Scope("inbox:read"))
                .toSuccessResponse()
                .getTokens()
                .getBearerAccessToken();
        assertThat(token.getLifetime()).isEqualTo(3600);
        assertThat(call(INBOX, token.getValue()).statusCode()).isEqualTo(200);
        var beyond = call("/api/v1/dossiers", token.getValue());
        assertThat(beyond.statusCode()).isEqualTo(403);
        assertThat(beyond.body()).contains("/problems/api/scope-missing");
        assertThat(beyond.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"insufficient_scope\", scope=\"dossiers:read\"");
        var leader = registered(ADMINISTRATOR, "Y99.01.01", "cashier", "measures-read");
        var measures = call("/api/v1/measures", spring(leader, "measures:read"));
        assertThat(measures.statusCode()).as("no scope gives a right").isEqualTo(403);
        assertThat(measures.body()).contains("/problems/api/not-allowed");
    }

    @Test
    void aProgramAsksForLessAndNeverForMoreThanItHas() throws Exception {
        var desk = registered(ADMINISTRATOR, "Y99.01.01", "reception-clerk", "inbox-read", "dossiers-read");
        assertThat(nimbus(desk, new Scope("inbox:read"))
                        .toSuccessResponse()
                        .getTokens()
                        .getBearerAccessToken()
                        .getScope())
                .isEqualTo(new Scope("inbox:read"));
        assertThat(nimbus(desk, new Scope("mandates:write"))
                        .toErrorResponse()
                        .getErrorObject()
                        .getCode())
                .isEqualTo("invalid_scope");
        assertThatThrownBy(() -> spring(desk, "dossiers:write"))
                .isInstanceOf(OAuth2AuthorizationException.class)
                .hasMessageContaining("invalid_scope");
        var everything =
                nimbus(desk, new Scope()).toSuccessResponse().getTokens().getBearerAccessToken();
        assertThat(everything.getScope()).isEqualTo(new Scope("dossiers:read", "inbox:read"));
    }

    @Test
    void bothSecretsOpenUntilTheOverlapEnds() throws Exception {
        var desk = registered(ADMINISTRATOR, "Y99.01.01", "reception-clerk", "inbox-read");
        ADMINISTRATOR.get("/admin/clients/" + desk.id());
        var changed = shown(ADMINISTRATOR.post("/admin/clients/" + desk.id() + "/rotation"));
        assertThat(changed.secret()).isNotEqualTo(desk.secret());
        assertThat(nimbus(desk, new Scope()).indicatesSuccess()).isTrue();
        assertThat(nimbus(changed, new Scope()).indicatesSuccess()).isTrue();
        JdbcClient.create(DATABASE.owner())
                .sql(
                        "UPDATE identity.client c SET former_until = now() - interval '1 second' WHERE c.former_hash IS NOT NULL")
                .update();
        assertThat(nimbus(desk, new Scope()).toErrorResponse().getErrorObject().getCode())
                .isEqualTo("invalid_client");
        assertThat(nimbus(changed, new Scope()).indicatesSuccess()).isTrue();
    }

    @Test
    void whatIsRevokedEndsAtOnceWithAllThatWasLent() throws Exception {
        var desk = registered(ADMINISTRATOR, "Y99.01.01", "reception-clerk", "inbox-read");
        var token = spring(desk, "inbox:read");
        assertThat(call(INBOX, token).statusCode()).isEqualTo(200);
        ADMINISTRATOR.get("/admin/clients/" + desk.id());
        ADMINISTRATOR.post("/admin/clients/" + desk.id() + "/revocation");
        assertThat(call(INBOX, token).statusCode()).isEqualTo(401);
        assertThat(nimbus(desk, new Scope()).toErrorResponse().getErrorObject().getHTTPStatusCode())
                .isEqualTo(401);
        assertThat(ADMINISTRATOR.get("/admin/clients").body()).contains("Đã thu hồi lúc");
    }

    @Test
    void anAgencysAdministratorRegistersForTheirOwnAgencyAndSeesNoOther() throws Exception {
        var elsewhere = registered(ADMINISTRATOR, "Y99.02.01", "reception-clerk", "inbox-read");
        var own = new Browser(HOUSE);
        own.signIn("quantridonvi", PASSWORD);
        assertThat(registered(own, "Y99.01.01", "reception-clerk", "inbox-read").secret())
                .startsWith("mcc_");
        assertThat(own.get("/admin/clients").body()).doesNotContain(elsewhere.id());
        assertThat(own.get("/admin/clients/" + elsewhere.id()).statusCode()).isEqualTo(403);
        assertThat(own.post("/admin/clients/" + elsewhere.id() + "/revocation").statusCode())
                .isEqualTo(403);
        own.get("/admin/clients");
        assertThat(register(own, "Y99.02.01", "reception-clerk", "inbox-read").statusCode())
                .isEqualTo(422);
        own.get("/admin/clients");
        assertThat(register(own, "Y99.01.01", "agency-administrator", "inbox-read")
                        .statusCode())
                .as("a program never administers")
                .isEqualTo(422);
        assertThat(nimbus(elsewhere, new Scope()).indicatesSuccess()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password, 400 unsupported_grant_type",
        "scope=inbox:read, 400 invalid_request",
        "grant_type=client_credentials, 401 invalid_client",
        "grant_type=client_credentials&client_id=x&client_secret=y, 401 invalid_client",
        "grant_type=client_credentials&client_id=00000000-0000-0000-0000-000000000000&client_secret=mcc_x, 401 invalid_client",
    })
    void whatIsNotInOrderIsToldInTheWordsOfTheStandard(String body, String verdict) throws Exception {
        var answer = send("/oauth2/token", body);
        assertThat(answer.statusCode() + " " + answer.body().replaceAll("\\{\"error\":\"(.*)\"}", "$1"))
                .isEqualTo(verdict);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void aSecretInAnAddressIsNotTaken() throws Exception {
        var desk = registered(ADMINISTRATOR, "Y99.01.01", "reception-clerk", "inbox-read");
        var asked = "client_id=" + desk.id() + "&client_secret=" + desk.secret();
        assertThat(send("/oauth2/token?" + asked, "grant_type=client_credentials")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("/oauth2/token", "grant_type=client_credentials&" + asked)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(INBOX, desk.secret()).statusCode())
                .as("the secret itself opens nothing")
                .isEqualTo(401);
    }

    @Test
    void theHouseSaysHowItLends() throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(HOUSE.at("/.well-known/oauth-authorization-server"))
                        .build(),
                BodyHandlers.ofString());
        var about = AuthorizationServerMetadata.parse(answer.body());
        assertThat(about.getIssuer()).isEqualTo(new Issuer(HOUSE.at("").toString()));
        assertThat(about.getTokenEndpointURI()).isEqualTo(HOUSE.at("/oauth2/token"));
        assertThat(about.getScopes().toStringList()).contains("inbox:read", "dossiers:write");
    }

    private record Known(String id, String secret) {}

    private static Known registered(Browser by, String agency, String role, String... scopes) {
        by.get("/admin/clients");
        return shown(register(by, agency, role, scopes));
    }

    private static HttpResponse<String> register(Browser by, String agency, String role, String... scopes) {
        var today = VietnamTime.dateOf(HOUSE.bean(Clock.class).instant());
        var at = HOUSE.bean(Agencies.class).bearing(agency, today).orElseThrow().id();
        var boxes = Stream.of(scopes).flatMap(scope -> Stream.of("scope-" + scope, "yes"));
        var rest = Stream.of("name", "Phần mềm mẫu", "role", role, "agency", at.toString());
        return by.post("/admin/clients", Stream.concat(rest, boxes).toArray(String[]::new));
    }

    private static Known shown(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        var codes =
                CODE.matcher(page.body()).results().map(found -> found.group(1)).toList();
        return new Known(codes.get(0), codes.get(1));
    }

    /** The library that many others are made of; it proves itself in the header. */
    private static TokenResponse nimbus(Known known, Scope scope) throws IOException, ParseException {
        var proof = new ClientSecretBasic(new ClientID(known.id()), new Secret(known.secret()));
        var asked = new TokenRequest.Builder(HOUSE.at("/oauth2/token"), proof, new ClientCredentialsGrant())
                .scope(scope)
                .build();
        return TokenResponse.parse(asked.toHTTPRequest().send());
    }

    /** Spring's; it proves itself in the form. */
    private static String spring(Known known, String scope) {
        var registration = ClientRegistration.withRegistrationId("house")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientId(known.id())
                .clientSecret(known.secret())
                .tokenUri(HOUSE.at("/oauth2/token").toString())
                .scope(scope)
                .build();
        return new RestClientClientCredentialsTokenResponseClient()
                .getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration))
                .getAccessToken()
                .getTokenValue();
    }

    private static HttpResponse<String> call(String path, String token) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(HOUSE.at(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(HOUSE.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
