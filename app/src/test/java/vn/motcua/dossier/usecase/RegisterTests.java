package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Outcome.Moved;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Register.Fate;
import vn.motcua.dossier.usecase.SeeYearBook.Asked;
import vn.motcua.dossier.usecase.SeeYearBook.Outcome;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Form 07: what an agency accepted in a year, each under a number of its own. */
class RegisterTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final String DESK = "Y99.01.01";
    private static final Asked THIS_YEAR =
            new Asked(Optional.of(DESK), Optional.empty(), Optional.empty(), Optional.empty());

    private final SeeYearBook seeYearBook = TOWN.bean(SeeYearBook.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theYearTurnsAtMidnightInVietNamAndEachBeginsWithOne() throws Exception {
        accepted("2019-12-31T16:58:00Z", 1);
        var last = accepted("2019-12-31T16:59:59Z", 2);
        var first = accepted("2019-12-31T17:00:00Z", 1);
        var second = accepted("2020-02-03T02:00:00Z", 1);
        assertThat(seen(year(2019)).lines())
                .extracting(line -> line.entry().number())
                .containsExactly(1, 2);
        assertThat(seen(year(2019)).lines().getLast().dossier()).isEqualTo(last.id());
        assertThat(seen(year(2020)).lines()).extracting(RegisterLine::dossier).containsExactly(first.id(), second.id());
        assertThat(seen(year(2020)).years()).contains(2019, 2020);
        var february = new Asked(Optional.of(DESK), Optional.of(2020), Optional.of(2), Optional.empty());
        assertThat(seen(february).lines()).extracting(RegisterLine::dossier).containsExactly(second.id());
        assertThat(seen(february).written()).as("of the whole year").isEqualTo(2);
        assertThat(seen(fate(2020, Fate.LATE)).total())
                .as("promised for 2020, and open")
                .isEqualTo(2);
        assertThat(seen(fate(2020, Fate.OPEN)).total()).isEqualTo(2);
        assertThat(seen(fate(2020, Fate.DONE)).total()).isZero();
        assertThat(seen(fate(2020, Fate.ENDED)).lines()).isEmpty();
    }

    @Test
    void numbersHaveNoGapsHoweverManyAcceptAtOnceAndPracticeHasNone() throws Exception {
        var before = seen(THIS_YEAR).written();
        var filed = List.of(
                TOWN.filed(citizen(), Town.BIRTH, TOWN.desk),
                TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk),
                TOWN.filed(citizen(), Town.BIRTH, TOWN.desk),
                TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk));
        Town.atOnce(filed.stream()
                .map(each -> (Callable<Dossier>) () -> TOWN.accepted(each, CLERK))
                .toList());
        var learner = practising(CLERK);
        TOWN.accepted(TOWN.filed(practising(citizen()), Town.BIRTH, TOWN.desk), learner);
        assertThat(taken(THIS_YEAR).stream().map(line -> line.entry().number()))
                .startsWith(1)
                .hasSize(before + filed.size())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(seen(learner, THIS_YEAR).lines()).isEmpty();
        assertThat(seen(learner, THIS_YEAR).total()).isZero();
    }

    @Test
    void onlyWhoKeepsItSeesItAndEachLookIsEntered() throws Exception {
        for (var stranger :
                List.of(citizen(), officer(Role.RECEPTION_CLERK, TOWN.city), officer(Role.SPECIALIST, TOWN.desk))) {
            assertThat(seeYearBook.see(stranger, THIS_YEAR, 1)).isInstanceOf(Outcome.NotAllowed.class);
            assertThat(seeYearBook.take(stranger, THIS_YEAR)).isInstanceOf(Outcome.NotAllowed.class);
        }
        var limited = new Post(
                UUID.randomUUID(), Role.RECEPTION_CLERK, TOWN.desk, LocalDate.of(2020, 1, 1), Optional.empty());
        var registrar = new Actor.SignedIn(
                new PersonId(UUID.randomUUID()), Optional.empty(), List.of(limited.limitedTo(Set.of("Hộ tịch"))));
        assertThat(seeYearBook.see(registrar, THIS_YEAR, 1))
                .isInstanceOfSatisfying(
                        Outcome.NotAllowed.class,
                        no -> assertThat(no.refused().why()).isEqualTo(Decision.Why.OTHER_FIELD));
        var looks = looks("dossier.see-register");
        assertThat(seen(officer(Role.LEADER, TOWN.commune), THIS_YEAR).desk().code())
                .isEqualTo(DESK);
        assertThat(looks("dossier.see-register")).isEqualTo(looks + 1);
        var takes = looks("dossier.take-register");
        taken(THIS_YEAR);
        assertThat(looks("dossier.take-register")).isEqualTo(takes + 1);
        var nowhere = new Asked(Optional.of("Y99.77"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(seeYearBook.see(CLERK, nowhere, 1)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void aVolumeIsPrintedForArchives() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), CLERK);
        var pdf = new ByteArrayOutputStream();
        var words = TOWN.bean(Dictionary.class).in(Language.VIETNAMESE);
        var print = TOWN.bean(PrintRegister.class);
        assertThat(print.print(CLERK, THIS_YEAR, 1, words, pdf)).isEqualTo(new PrintRegister.Outcome.Printed(DESK));
        PrintShop.assertFlawless(pdf.toByteArray());
        assertThat(PrintShop.text(pdf.toByteArray()).replace(" ", ""))
                .containsIgnoringCase("Sổ theo dõi hồ sơ".replace(" ", ""))
                .contains("Mẫusố07", "quyển1,từsố01", accepted.code(), "NguyễnMẫuTrẻ");
        assertThat(print.print(CLERK, THIS_YEAR, 2, words, new ByteArrayOutputStream()))
                .isEqualTo(new PrintRegister.Outcome.Nothing());
    }

    @Test
    void pagesAndTablesShowTheSameLines() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), CLERK);
        var browser = new Browser(TOWN.house());
        browser.signIn("tiepnhan", Town.PASSWORD);
        assertThat(browser.get("/desk/register?fate=open").body())
                .contains(accepted.code(), "Sổ theo dõi hồ sơ", "/desk/register.csv?agency=" + DESK);
        assertThat(browser.get("/en/desk/register").body()).contains("Register of dossiers", "Print volume 1");
        var csv = browser.get("/desk/register.csv?agency=" + DESK);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).startsWith("\uFEFFSố thứ tự,Mã hồ sơ,").contains(accepted.code(), "Nguyễn Mẫu Trẻ");
        assertThat(browser.get("/desk/register.xlsx?agency=" + DESK).statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/desk/register.pdf?agency=" + DESK + "&volume=1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/desk/register.pdf?agency=" + DESK + "&volume=9")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/desk/register?year=2001").body()).contains("chưa tiếp nhận hồ sơ nào");
        assertThat(browser.get("/desk/register.csv?agency=Y99.00").statusCode()).isEqualTo(403);
    }

    private static Dossier accepted(String at, int number) throws Exception {
        var filed = TOWN.filed(citizen(), Town.BIRTH, TOWN.desk);
        var moment = Instant.parse(at);
        var day = LocalDate.ofInstant(moment, VietnamTime.ZONE);
        var acceptance = new Acceptance(
                DossierCode.of(DESK, day, number),
                moment,
                CLERK.who().orElseThrow(),
                Optional.of(moment.plusSeconds(86_400)));
        var course = Course.of(TOWN.bean(PinnedProcedures.class).of(filed).process());
        var after = ((Moved) filed.accept(acceptance, course, TOWN.commune)).dossier();
        TOWN.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> TOWN.bean(Dossiers.class)
                        .move(filed, after, Passage.to(after, Verb.ACCEPT, Maker.of(CLERK), "")));
        return after;
    }

    private static Asked year(int year) {
        return new Asked(Optional.of(DESK), Optional.of(year), Optional.empty(), Optional.empty());
    }

    private static Asked fate(int year, Fate fate) {
        return new Asked(Optional.of(DESK), Optional.of(year), Optional.empty(), Optional.of(fate));
    }

    private Outcome.Seen seen(Asked asked) {
        return seen(CLERK, asked);
    }

    private Outcome.Seen seen(Actor by, Asked asked) {
        return (Outcome.Seen) seeYearBook.see(by, asked, 1);
    }

    private List<RegisterLine> taken(Asked asked) {
        return ((Outcome.Taken) seeYearBook.take(CLERK, asked))
                .stretches()
                .flatMap(List::stream)
                .toList();
    }

    private static int looks(String action) {
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT count(*) FROM shared.journal j WHERE j.action = :action AND j.outcome = 'SEEN'")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
