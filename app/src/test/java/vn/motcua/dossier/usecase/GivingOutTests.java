package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** The way by which a result was truly given is written down, and stands in the register of the year. */
class GivingOutTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final GiveOutResult giveOut = TOWN.bean(GiveOutResult.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void withoutWhatShowsItNothingIsGivenOut() throws Exception {
        var finished = finished();
        var nobody = new Asker(Asker.Kind.REPRESENTATIVE, "", "giấy ủy quyền số 7");
        for (var wanting : List.of(
                Optional.<Handover>empty(),
                Optional.of(Handover.byPost(" ")),
                Optional.of(Handover.atCounter(nobody)))) {
            assertThat(giveOut.giveOut(errand(CLERK, finished), wanting)).isEqualTo(new Handled.HandoverNeeded());
        }
        assertThat(TOWN.bean(Dossiers.class).find(finished.id())).contains(finished);
        for (var stranger : List.of(owner, officer(Role.SPECIALIST, TOWN.commune))) {
            assertThat(giveOut.giveOut(errand(stranger, finished), Town.TO_OWNER))
                    .isInstanceOf(Handled.NotAllowed.class);
        }
    }

    @Test
    void electronicallyNothingIsGivenThatIsNotSigned() throws Exception {
        var finished = finished();
        var production = new StandardEnvironment();
        production.setActiveProfiles("production");
        var forRealPeople = new GiveOutResult(
                TOWN.bean(Docket.class), TOWN.bean(Handovers.class), new ElectronicResults(production));
        assertThat(forRealPeople.giveOut(errand(CLERK, finished), Optional.of(Handover.electronic())))
                .isEqualTo(new Handled.Unsigned());
        assertThat(TOWN.bean(Dossiers.class).find(finished.id())).contains(finished);
        var acts = new Acts(
                TOWN.bean(Preparation.class),
                TOWN.bean(Routing.class),
                TOWN.bean(Apologising.class),
                new ElectronicResults(production),
                TOWN.bean(Leaves.class),
                TOWN.bean(Clock.class));
        assertThat(ways(acts, finished)).as("nor is it offered").containsExactly(ReturnWay.COUNTER, ReturnWay.POST);
        assertThat(ways(TOWN.bean(Acts.class), finished)).contains(ReturnWay.ELECTRONIC);
    }

    private static List<ReturnWay> ways(Acts acts, Dossier finished) {
        return acts.open(CLERK, TOWN.folder(finished)).stream()
                .flatMap(act -> act.ways().stream())
                .toList();
    }

    @Test
    void eachWayIsKeptSeenAndEnteredInTheRegister() throws Exception {
        var representative = new Asker(Asker.Kind.REPRESENTATIVE, "Trần Mẫu", "giấy ủy quyền số 7");
        var ways = List.of(
                Town.TO_OWNER.get(),
                Handover.atCounter(representative),
                Handover.byPost("EB123VN"),
                Handover.electronic());
        for (var way : ways) {
            var finished = finished();
            var given = done(giveOut.giveOut(errand(CLERK, finished), Optional.of(way)));
            assertThat(given.standing().stage()).isEqualTo(Stage.RETURNED);
            var again = Optional.of(Handover.byPost("Another"));
            assertThat(giveOut.giveOut(errand(CLERK, finished), again))
                    .as("sent twice")
                    .isInstanceOf(Handled.Done.class);
            assertThat(TOWN.folder(given).handover()).contains(way);
            assertThat(line(given).handover()).contains(way);
        }
        assertThat(volume())
                .contains("Chủhồsơnhận,xuấttrìnhthẻcăncước")
                .contains("TrầnMẫunhậnthay,xuấttrìnhgiấyủyquyềnsố7")
                .contains("BưuchínhcôngíchMãbưugửiEB123VN", "Bảnđiệntử");
    }

    @Test
    void whatIsPutRightIsGivenOutAgainAndUntilThenNotInTheRegister() throws Exception {
        var given = done(giveOut.giveOut(errand(CLERK, finished()), Optional.of(Handover.byPost("EB1VN"))));
        var reopened =
                done(TOWN.bean(ReopenDossier.class).reopen(Town.reasoned(officer(Role.LEADER, TOWN.commune), given)));
        assertThat(line(reopened).handover()).isEmpty();
        done(giveOut.giveOut(errand(CLERK, handled(reopened)), Town.TO_OWNER));
        assertThat(line(given).handover()).isEqualTo(Town.TO_OWNER);
    }

    @Test
    void theReceiptBearsItsNumberInTheRegister() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(owner, Town.BIRTH, TOWN.desk), CLERK);
        var entry = line(accepted).entry();
        var paper = PrintShop.text(new PrintShop(TOWN).printed(CLERK, accepted, PaperKind.RECEIPT));
        assertThat(paper)
                .contains("Quyển 1 năm " + TOWN.today().getYear() + ", số thứ tự " + "%02d".formatted(entry.number()));
        assertThat(PrintShop.text(new PrintShop(TOWN).printed(CLERK, accepted, PaperKind.CONTROL)))
                .doesNotContain("số thứ tự");
        assertThat(new Register.Place(2026, SeeYearBook.VOLUME).volume()).isEqualTo(1);
        assertThat(new Register.Place(2026, SeeYearBook.VOLUME + 1).volume()).isEqualTo(2);
    }

    private Dossier finished() throws Exception {
        return handled(TOWN.accepted(TOWN.filed(owner, Town.BIRTH, TOWN.desk), CLERK));
    }

    private Dossier handled(Dossier open) {
        var now = open;
        while (now.standing().stage() != Stage.FINISHED) {
            var custody = now.custody();
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(TOWN.bean(AnswerDossier.class).confirm(errand(owner, now)))
                    : done(TOWN.bean(HandleDossier.class)
                            .handOn(
                                    errand(officer(custody.role(), custody.agency()), now),
                                    "Khai sinh",
                                    Optional.empty()));
        }
        return now;
    }

    private RegisterLine line(Dossier dossier) {
        var asked =
                new SeeYearBook.Asked(Optional.of("Y99.01.01"), Optional.empty(), Optional.empty(), Optional.empty());
        return ((SeeYearBook.Outcome.Taken) TOWN.bean(SeeYearBook.class).take(CLERK, asked))
                .stretches()
                .flatMap(List::stream)
                .filter(line -> line.dossier().equals(dossier.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String volume() throws Exception {
        var asked =
                new SeeYearBook.Asked(Optional.of("Y99.01.01"), Optional.empty(), Optional.empty(), Optional.empty());
        var pdf = new ByteArrayOutputStream();
        TOWN.bean(PrintRegister.class)
                .print(CLERK, asked, 1, TOWN.bean(Dictionary.class).in(Language.VIETNAMESE), pdf);
        PrintShop.assertFlawless(pdf.toByteArray());
        return PrintShop.text(pdf.toByteArray()).replace(" ", "");
    }
}
