package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.TrackDossier.Outcome;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Tracking without sign-in: by whoever holds the code and its four digits, and by nobody who guesses. */
class TrackingDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor NOBODY = new Actor.Visitor();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static int lines;

    private final TrackDossier track = TOWN.bean(TrackDossier.class);
    private final JdbcClient owner = JdbcClient.create(TOWN.database().owner());

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void bothCodesFindItForEverHoweverTheyAreTyped() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var digits = digits(filed);
        var open = filed.filing().code().value();
        var bare = open.replace("-", "").toLowerCase(Locale.ROOT);
        for (var typed : List.of(open, bare, " " + bare.substring(1, 5) + " – " + bare.substring(5))) {
            assertThat(track.track(NOBODY, typed, " " + digits + " ", line()))
                    .as(typed)
                    .isInstanceOfSatisfying(Outcome.Found.class, found -> {
                        assertThat(found.code()).isEqualTo(open);
                        assertThat(found.whereabouts().stage()).isEqualTo(Stage.FILED);
                    });
        }
        var official =
                TOWN.accepted(filed, CLERK).acceptance().orElseThrow().code().value();
        for (var typed : List.of(official, official.replace("-", "").toLowerCase(Locale.ROOT), open)) {
            assertThat(track.track(NOBODY, typed, digits, line()))
                    .as(typed)
                    .isInstanceOfSatisfying(
                            Outcome.Found.class,
                            found -> assertThat(found.whereabouts().stage()).isEqualTo(Stage.IN_HAND));
        }
    }

    @Test
    void aPublicCodeThatADossierBearsIsGivenToNoOther() throws Exception {
        var dossiers = TOWN.bean(Dossiers.class);
        var borne = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var other = Dossier.filed(new DossierId(UUID.randomUUID()), borne.filing());
        assertThat(dossiers.add(other, "0000", dossiers.answered(borne.id()).filed()))
                .isFalse();
        assertThat(dossiers.find(other.id())).isEmpty();
        assertThat(dossiers.bearing(borne.filing().code().value())).contains(borne.id());
        assertThat(dossiers.passages(other.id())).isEmpty();
    }

    @Test
    void anUnknownCodeIsAnsweredAndJournalledLikeWrongDigits() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var before = refusals();
        assertThat(guess(filed.filing().code().value(), filed)).isEqualTo(new Outcome.NoMatch());
        assertThat(guess(PublicCode.random().value(), filed)).isEqualTo(new Outcome.NoMatch());
        assertThat(guess("Y99.01.01-261122-9999", filed)).isEqualTo(new Outcome.NoMatch());
        assertThat(refusals()).isEqualTo(before + 3);
    }

    @Test
    void whatHasNotTheShapeIsComparedWithNothing() {
        assertThat(track.track(NOBODY, "T-2222", "12", line())).isEqualTo(new Outcome.Misread(true, true));
        assertThat(track.track(NOBODY, PublicCode.random().value(), "12345", line()))
                .isEqualTo(new Outcome.Misread(false, true));
    }

    @Test
    void aCodeGuessedAtIsClosedForAWhileButNotToItsOwner() throws Exception {
        var parent = citizen();
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var code = filed.filing().code().value();
        for (var guesses = 0; guesses < 5; guesses++) {
            assertThat(guess(code, filed)).isEqualTo(new Outcome.NoMatch());
        }
        assertThat(track.track(NOBODY, code, digits(filed), line())).isInstanceOf(Outcome.Closed.class);
        assertThat(TOWN.bean(SeeDossier.class).own(parent, filed.id())).isInstanceOf(SeeDossier.Outcome.Seen.class);

        owner.sql("UPDATE dossier.guess SET forgotten_at = forgotten_at - interval '2 hours'")
                .update();
        assertThat(track.track(NOBODY, code, digits(filed), line())).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void aCodeThatNobodyBearsIsClosedAlike() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var code = PublicCode.random().value();
        for (var guesses = 0; guesses < 5; guesses++) {
            assertThat(guess(code, filed)).isEqualTo(new Outcome.NoMatch());
        }
        assertThat(guess(code, filed)).isInstanceOf(Outcome.Closed.class);
    }

    @Test
    void sixteenWhoGuessAtOnceHaveFiveGuesses() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var code = filed.filing().code().value();
        var guesses = IntStream.range(0, 16)
                .mapToObj(_ -> (Callable<Outcome>) () -> guess(code, filed))
                .toList();
        assertThat(atOnce(guesses))
                .filteredOn(Outcome.NoMatch.class::isInstance)
                .hasSize(5);
    }

    @Test
    void aLineThatGuessesAtManyCodesIsClosedWhole() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        for (var guesses = 0; guesses < 30; guesses++) {
            assertThat(track.track(NOBODY, PublicCode.random().value(), "0000", "2001:db8::" + guesses))
                    .isEqualTo(new Outcome.NoMatch());
        }
        var code = filed.filing().code().value();
        assertThat(track.track(NOBODY, code, digits(filed), "2001:db8::99")).isInstanceOf(Outcome.Closed.class);
        assertThat(track.track(NOBODY, code, digits(filed), "2001:db8:1::99")).isInstanceOf(Outcome.Found.class);
    }

    @Test
    void thePageWorksWithoutScriptAndTellsNothingPersonal() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var code = filed.filing().code().value();
        var browser = new Browser(TOWN.house());
        assertThat(browser.get("/track?code=" + code).body()).contains("value=\"" + code + "\"");
        assertThat(browser.post("/track", "code", "nothing", "digits", "").statusCode())
                .isEqualTo(422);
        var wrong = browser.post("/track", "code", code, "digits", other(filed));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"" + code + "\"").doesNotContain(other(filed));
        var found = browser.post("/track", "code", code, "digits", digits(filed));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains(code, "Công chức tiếp nhận")
                .doesNotContain("Nguyễn Mẫu Trẻ", "099190000777", digits(filed) + "<");
        assertThat(found.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    private Outcome guess(String code, Dossier filed) {
        return track.track(NOBODY, code, other(filed), line());
    }

    private static String digits(Dossier dossier) {
        return TOWN.bean(Dossiers.class).secret(dossier.id());
    }

    /** Not its digits. */
    private static String other(Dossier dossier) {
        return digits(dossier).equals("0000") ? "0001" : "0000";
    }

    /** Somebody else each time. */
    private static synchronized String line() {
        lines++;
        return "10.0." + lines / 250 + "." + lines % 250;
    }

    private int refusals() {
        return owner.sql("""
                        SELECT count(*) FROM shared.journal j
                        WHERE j.action = 'dossier.track' AND j.outcome = 'REFUSED' AND j.owner IS NULL
                        """).query(Integer.class).single();
    }
}
