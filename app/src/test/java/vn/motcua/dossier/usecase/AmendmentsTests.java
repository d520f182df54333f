package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.ProposeAmendment.Proposal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Answers are put right where the office marked them, or as it proposes and the owner agrees; what was filed stays. */
class AmendmentsTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor STRANGER = officer(Role.SPECIALIST, TOWN.insurance);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final String NAME = "child-name";
    private static final String DAY = "birth-day";

    private final CorrectAnswer correct = TOWN.bean(CorrectAnswer.class);
    private final ProposeAmendment propose = TOWN.bean(ProposeAmendment.class);
    private final AnswerAmendment answer = TOWN.bean(AnswerAmendment.class);
    private final CompleteDossier complete = TOWN.bean(CompleteDossier.class);
    private final Actor parent = citizen();
    private Dossier filed;

    @BeforeEach
    void file() throws Exception {
        filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theOwnerPutsTheMarkedAnswerRightAndItHoldsOnceTheSupplementIsComplete() {
        var original = stored();
        var asked = asked(new Mark("answer-" + NAME, "Sai tên"));
        assertThat(correct.correct(parent, asked.id(), NAME, Map.of(NAME, "Nguyễn thị MẪU")))
                .isEqualTo(new Amended.Done());
        assertThat(holds(NAME)).as("kept, not handed in").isEqualTo("Nguyễn Mẫu Trẻ");
        assertThat(correct.correct(parent, asked.id(), NAME, Map.of(NAME, "Nguyễn thị MẪU Lan")))
                .as("kept anew")
                .isEqualTo(new Amended.Done());
        assertThat(amendments()).hasSize(1);
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ");

        done(complete.complete(errand(parent, asked)));
        assertThat(complete.complete(errand(parent, asked))).as("sent twice").isInstanceOf(Handled.Done.class);
        assertThat(holds(NAME)).as("nobody changes capitals").isEqualTo("Nguyễn thị MẪU Lan");
        assertThat(stored()).as("what was filed").isEqualTo(original);
        var amendment = amendments().getFirst();
        assertThat(amendment.isInForce()).isTrue();
        assertThat(amendment.change().before()).containsExactly(Map.entry(NAME, "Nguyễn Mẫu Trẻ"));
        assertThat(amendment.reason()).isEqualTo("Sai tên");
        assertThat(TOWN.facts(asked)).endsWith("dossier.moved", "dossier.amendment-accepted");
        assertThat(correct.correct(parent, asked.id(), NAME, Map.of(NAME, "Muộn")))
                .isEqualTo(new Amended.Closed());
    }

    @Test
    void nothingButWhatWasMarkedIsChangedAndTheRulesAreThoseOfFiling() {
        var asked = asked(new Mark("answer-" + DAY, "Sai ngày"));
        assertThat(correct.correct(parent, asked.id(), NAME, Map.of(NAME, "Tên Khác")))
                .isEqualTo(new Amended.NotMarked());
        assertThat(correct.correct(parent, asked.id(), "no-such", Map.of())).isEqualTo(new Amended.NotMarked());
        var smuggled = Map.of("birth-day.day", "1", "birth-day.month", "2", "birth-day.year", "2026", NAME, "Tên Khác");
        assertThat(correct.correct(parent, asked.id(), DAY, smuggled)).isEqualTo(new Amended.Done());
        assertThat(correct.correct(parent, asked.id(), DAY, Map.of("birth-day.day", "31", "birth-day.month", "2")))
                .isInstanceOfSatisfying(
                        Amended.Wrong.class,
                        wrong -> assertThat(wrong.tried().mistakes()).isNotEmpty());
        assertThat(correct.correct(parent, asked.id(), DAY, Map.of())).isInstanceOf(Amended.Wrong.class);
        for (var other : List.of(citizen(), CLERK, STRANGER)) {
            assertThat(correct.correct(other, asked.id(), DAY, smuggled)).isInstanceOf(Amended.NotAllowed.class);
            assertThat(correct.takeBack(other, asked.id(), 1)).isInstanceOf(Amended.NotAllowed.class);
        }
        done(complete.complete(errand(parent, asked)));
        assertThat(holds("birth-day.month")).isEqualTo("02");
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ");
    }

    @Test
    void whatIsKeptIsTakenBackWithWhatHadToBeAnsweredBecauseOfIt() {
        var asked = asked(new Mark("answer-born-at", "Giấy chứng sinh ghi nơi khác"));
        assertThat(correct.correct(parent, asked.id(), "born-at", Map.of("born-at", "elsewhere")))
                .as("the address must be said as well")
                .isInstanceOfSatisfying(
                        Amended.Wrong.class,
                        wrong -> assertThat(wrong.tried().questions())
                                .extracting(question -> question.key())
                                .startsWith("born-at")
                                .contains("birthplace"));
        var both = Map.of("born-at", "elsewhere", "birthplace.house", "Số 2", "birthplace.commune", "Phường Bến Mơ");
        assertThat(correct.correct(parent, asked.id(), "born-at", both)).isEqualTo(new Amended.Done());
        assertThat(amendments()).extracting(each -> each.change().question()).contains("born-at", "birthplace");
        assertThat(correct.takeBack(parent, asked.id(), amendments().getFirst().number()))
                .isEqualTo(new Amended.Done());
        assertThat(amendments()).isEmpty();
        assertThat(correct.takeBack(parent, asked.id(), 1)).as("twice").isEqualTo(new Amended.Done());
    }

    @Test
    void whatTheOfficeProposesHoldsOnlyOnceTheOwnerAgrees() {
        assertThat(proposes(CLERK, "Nguyễn Mẫu Trẻ Em", 0)).isEqualTo(new Amended.Done());
        assertThat(proposes(CLERK, "Nguyễn Mẫu Trẻ Em", 0)).as("sent twice").isEqualTo(new Amended.Done());
        assertThat(amendments()).hasSize(1);
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ");
        for (var other : List.of(citizen(), CLERK, STRANGER)) {
            assertThat(answer.accept(other, filed.id(), 1)).isInstanceOf(Amended.NotAllowed.class);
            assertThat(answer.refuse(other, filed.id(), 1, "Không")).isInstanceOf(Amended.NotAllowed.class);
        }
        var before = TOWN.bean(Dossiers.class).find(filed.id());
        assertThat(answer.accept(parent, filed.id(), 1)).isEqualTo(new Amended.Done());
        assertThat(answer.accept(parent, filed.id(), 1)).as("tapped twice").isEqualTo(new Amended.Done());
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ Em");
        assertThat(TOWN.bean(Dossiers.class).find(filed.id()))
                .as("nothing moves")
                .isEqualTo(before);
        assertThat(answer.refuse(parent, filed.id(), 1, "Đổi ý")).isEqualTo(new Amended.Closed());
        assertThat(TOWN.facts(filed)).endsWith("dossier.amendment-proposed", "dossier.amendment-accepted");
    }

    @Test
    void aRefusedOneStaysInTheRecordAndChangesNothing() {
        proposes(CLERK, "Nguyễn Mẫu Khác", 0);
        assertThat(answer.refuse(parent, filed.id(), 1, " ")).isEqualTo(new Amended.NoReason());
        assertThat(answer.refuse(parent, filed.id(), 1, "Tên trong giấy chứng sinh là đúng"))
                .isEqualTo(new Amended.Done());
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ");
        assertThat(amendments().getFirst().end().orElseThrow().note()).isEqualTo("Tên trong giấy chứng sinh là đúng");
        assertThat(proposes(CLERK, "Nguyễn Mẫu Khác Nữa", 0))
                .as("without having read the refusal")
                .isEqualTo(new Amended.Overtaken());
        assertThat(proposes(CLERK, "Nguyễn Mẫu Khác Nữa", 1)).isEqualTo(new Amended.Done());
        assertThat(propose.withdraw(CLERK, filed.id(), 2)).isEqualTo(new Amended.Done());
        assertThat(propose.withdraw(CLERK, filed.id(), 2)).isEqualTo(new Amended.Done());
        assertThat(propose.withdraw(CLERK, filed.id(), 1)).isEqualTo(new Amended.Closed());
        assertThat(answer.accept(parent, filed.id(), 2)).isEqualTo(new Amended.Closed());
        assertThat(TOWN.facts(filed))
                .filteredOn("dossier.amendment-withdrawn"::equals)
                .hasSize(1);
    }

    @Test
    void ofTwoOfficersAtOneAnswerTheSecondIsTold() throws Exception {
        var other = officer(Role.DESK_HEAD, TOWN.desk);
        var one = (Callable<Amended>) () -> proposes(CLERK, "Nguyễn Mẫu Một", 0);
        var two = (Callable<Amended>) () -> proposes(other, "Nguyễn Mẫu Hai", 0);
        assertThat(Town.atOnce(List.of(one, two)))
                .containsExactlyInAnyOrder(new Amended.Done(), new Amended.Overtaken());
        assertThat(amendments()).hasSize(1);
        assertThat(propose.propose(
                        other, filed.id(), new Proposal("child-ethnicity", Map.of("child-ethnicity", "Kinh"), "Sổ", 0)))
                .as("another answer")
                .isEqualTo(new Amended.Done());
    }

    @Test
    void atTheDeskSomebodyWritesDownThatTheyAgreeAndByWhatTheyWereKnown() {
        proposes(CLERK, "Nguyễn Mẫu Trẻ Em", 0);
        assertThat(answer.acceptAtDesk(CLERK, filed.id(), 1, "")).isEqualTo(new Amended.NoReason());
        for (var other : List.of(parent, STRANGER, officer(Role.SPECIALIST, TOWN.desk))) {
            assertThat(answer.acceptAtDesk(other, filed.id(), 1, "Căn cước")).isInstanceOf(Amended.NotAllowed.class);
        }
        assertThat(answer.acceptAtDesk(CLERK, filed.id(), 1, "Xem căn cước")).isEqualTo(new Amended.Done());
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ Em");
        var end = amendments().getFirst().end().orElseThrow();
        assertThat(end.counter()).isTrue();
        assertThat(end.note()).isEqualTo("Xem căn cước");
        assertThat(end.written().by()).isEqualTo(CLERK.who().orElseThrow());
    }

    @Test
    void whatWouldNotStandAtFilingIsNotProposedNorWhatRaisesOtherQuestions() {
        assertThat(proposes(CLERK, "123", 0)).isInstanceOf(Amended.Wrong.class);
        assertThat(proposes(CLERK, "Nguyễn Mẫu Trẻ", 0)).isEqualTo(new Amended.Unchanged());
        assertThat(propose.propose(CLERK, filed.id(), new Proposal(NAME, Map.of(NAME, "Tên Mới"), " ", 0)))
                .isEqualTo(new Amended.NoReason());
        assertThat(propose.propose(CLERK, filed.id(), new Proposal("born-at", Map.of("born-at", "elsewhere"), "Sổ", 0)))
                .isEqualTo(new Amended.Entails());
        assertThat(propose.propose(CLERK, filed.id(), new Proposal("nothing", Map.of(), "Sổ", 0)))
                .isEqualTo(new Amended.Unknown());
        for (var other : List.of(parent, STRANGER)) {
            assertThat(proposes(other, "Tên Mới", 0)).isInstanceOf(Amended.NotAllowed.class);
        }
        assertThat(amendments()).isEmpty();
    }

    /** What a decision says was answered does not change behind it. */
    @Test
    void onceItIsDecidedNothingIsPutRightAnyMore() {
        var held = TOWN.accepted(filed, CLERK);
        proposes(CLERK, "Nguyễn Mẫu Trẻ Em", 0);
        while (held.standing().stage() != Stage.FINISHED) {
            var holder = officer(held.custody().role(), held.custody().agency());
            held = done(TOWN.bean(HandleDossier.class).handOn(errand(holder, held), "Quyết định", Optional.empty()));
            if (held.standing().stage() == Stage.DRAFT_SHOWN) {
                held = done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, held)));
            }
        }
        assertThat(answer.accept(parent, filed.id(), 1)).isEqualTo(new Amended.Closed());
        assertThat(proposes(CLERK, "Khác", 1)).isEqualTo(new Amended.Closed());
        assertThat(holds(NAME)).isEqualTo("Nguyễn Mẫu Trẻ");
    }

    /** A paper printed again is the same paper. */
    @Test
    void aPaperSaysForEverWhatHeldWhenItWasMade() {
        var accepted = TOWN.accepted(filed, CLERK);
        propose.propose(
                CLERK,
                filed.id(),
                new Proposal("applicant-name", Map.of("applicant-name", "Trần Mẫu Mới"), "Đánh máy nhầm", 0));
        answer.accept(parent, filed.id(), 1);
        var folder = TOWN.folder(accepted);
        assertThat(folder.answers().to("applicant-name")).isEqualTo("Trần Mẫu Mới");
        var passage = folder.way().getLast();
        var receipt = TOWN.bean(Composing.class).compose(PaperKind.RECEIPT, folder, passage, new Impression.Look(), "");
        assertThat(receipt.applicant().name()).isEqualTo("Nguyễn Mẫu Trẻ");
        var book = new Register.Book(TOWN.desk, TOWN.today().getYear());
        var entries = TOWN.bean(Register.class)
                .entries(book, Register.Sought.everything(Instant.now()), new Register.Window(0, 0, 100));
        assertThat(entries)
                .filteredOn(entry -> entry.dossier().equals(filed.id()))
                .extracting(entry -> entry.answers().to("applicant-name"))
                .as("the register says what holds")
                .containsExactly("Trần Mẫu Mới");
    }

    private Dossier asked(Mark mark) {
        var ask = new Errand(CLERK, filed.id(), filed.moves(), "Sai");
        return done(TOWN.bean(ReceiveDossier.class).askForMore(ask, List.of(mark)));
    }

    private Amended proposes(Actor by, String name, int seen) {
        return propose.propose(by, filed.id(), new Proposal(NAME, Map.of(NAME, name), "Đánh máy nhầm", seen));
    }

    private String holds(String box) {
        return TOWN.bean(Dossiers.class).answered(filed.id()).inForce().to(box);
    }

    private List<Amendment> amendments() {
        return TOWN.bean(Dossiers.class).answered(filed.id()).amendments();
    }

    private String stored() {
        return JDBC.sql("SELECT d.answers::text FROM dossier.dossier d WHERE d.id = :id")
                .param("id", filed.id().value())
                .query(String.class)
                .single();
    }
}
