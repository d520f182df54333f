package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;
import vn.motcua.identity.web.Elsewhere;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;

/** A procedure that asks for an electronic identity of level 2. */
class LevelTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static Elsewhere elsewhere = Elsewhere.reserved();
    private static TestHouse house = TestHouse.over(
            database,
            Stream.concat(Stream.of(elsewhere.settings()), Stream.of("motcua.level2=" + Town.BENEFIT))
                    .toArray(String[]::new));
    private static Town town = new Town(database, house);

    private final Browser browser = new Browser(house);

    @BeforeAll
    static void open() {
        elsewhere.openFor(house);
    }

    @AfterAll
    static void close() {
        elsewhere.close();
        house.close();
        database.close();
    }

    @Test
    void whoSignedInWithLessIsToldWhereToGetItAndComesBackToTheSameDraft() throws Exception {
        var citizen = person("congdan", Assurance.PASSWORD);
        var check = "/drafts/" + town.filledIn(citizen, Town.BENEFIT, town.city).id() + "/check";
        browser.signIn("congdan", Town.PASSWORD);
        assertThat(browser.get(check).body())
                .contains("Cần định danh điện tử mức độ 2", "công an xã, phường", "/sign-in?continue=" + check);
        browser.get("/portal");
        assertThat(browser.post(check).statusCode())
                .as("sent without its button")
                .isEqualTo(422);
        browser.get("/sign-in?continue=" + check);
        browser.shows(browser.get(elsewhere.answers(browser.post("/sign-in/with/demo"), "mau-101")));
        var joined = browser.post("/sign-in/join", "login", "congdan", "password", Town.PASSWORD);
        assertThat(Browser.leadsTo(joined)).isEqualTo(check);
        assertThat(browser.get(check).body()).doesNotContain("Cần định danh điện tử mức độ 2");
        assertThat(Browser.leadsTo(browser.post(check))).endsWith("/receipt");
    }

    @Test
    void levelOneIsNotEnoughAndLevelTwoIs() throws Exception {
        var one = person("congdan.conmay", Assurance.LEVEL_1);
        var draft = town.filledIn(one, Town.BENEFIT, town.city);
        assertThat(town.bean(FileDossier.class).file(one, draft.id()))
                .isInstanceOf(FileDossier.Outcome.NotOffered.class);
        assertThat(town.bean(FileDossier.class).file(person("congdan.conmay", Assurance.LEVEL_2), draft.id()))
                .isInstanceOf(FileDossier.Outcome.Filed.class);
    }

    @Test
    void otherProceduresAskForNothing() throws Exception {
        town.filed(person("congdan.songnang", Assurance.PASSWORD), Town.BIRTH, town.desk);
    }

    private static Actor person(String login, Assurance assurance) {
        var id = JdbcClient.create(database.owner())
                .sql("SELECT a.person_id FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query(UUID.class)
                .single();
        return new Actor.SignedIn(new PersonId(id), Optional.empty(), List.of(), assurance);
    }
}
