package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.LookAtPaper.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** One original of each paper, and the slip that goes with a dossier from hand to hand. */
class ReprintingPapersTests {
    private static final Town TOWN = new Town();
    private static final PrintShop SHOP = new PrintShop(TOWN);
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);

    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theFirstPrintIsTheOriginalAndEachLaterOneSaysWhichItIs() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var original = PrintShop.text(SHOP.printed(CLERK, accepted, PaperKind.RECEIPT));
        assertThat(original).doesNotContain("Bản in lại");
        var second = PrintShop.text(SHOP.printed(HEAD, accepted, PaperKind.RECEIPT));
        assertThat(second).contains("Bản in lại lần 1, in lúc ");
        assertThat(second.replaceFirst("Bản in lại lần 1, in lúc \\d\\d:\\d\\d [^,]+, \\d\\d/\\d\\d/\\d{4} ", ""))
                .as("but for the mark it is the same paper, whoever prints it")
                .isEqualTo(original);
        assertThat(PrintShop.text(SHOP.printed(CLERK, accepted, PaperKind.RECEIPT)))
                .contains("Bản in lại lần 2, in lúc ");
        assertThat(PrintShop.text(SHOP.printed(CLERK, accepted, PaperKind.CONTROL)))
                .as("another paper")
                .doesNotContain("Bản in lại");
        assertThat(TOWN.facts(accepted).stream().filter("dossier.paper-printed"::equals))
                .hasSize(4);
        assertThat(printsInJournal(accepted)).isEqualTo(4);
    }

    @Test
    void toLookIsNotToPrintAndWhoeverFiledTakesACopy() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var look = PrintShop.text(SHOP.shown(CLERK, accepted, PaperKind.RECEIPT));
        var copy = PrintShop.text(SHOP.shown(parent, accepted, PaperKind.RECEIPT));
        SHOP.shown(CLERK, accepted, PaperKind.CONTROL);
        assertThat(look).contains("Bản để xem, không phải bản in của cơ quan");
        assertThat(copy).contains("Bản sao do người nộp hồ sơ tải về");
        assertThat(TOWN.facts(accepted)).doesNotContain("dossier.paper-printed");
        var original = PrintShop.text(SHOP.printed(CLERK, accepted, PaperKind.RECEIPT));
        assertThat(original).doesNotContain("Bản in lại", "Bản sao do", "Bản để xem");
        assertThat(PrintShop.text(SHOP.shown(parent, accepted, PaperKind.RECEIPT)))
                .isEqualTo(copy);
        assertThat(copy.replace("Bản sao do người nộp hồ sơ tải về ", ""))
                .as("but for the mark it is the same paper")
                .isEqualTo(original);
        assertThat(printsInJournal(accepted)).isEqualTo(1);
        assertThat(TOWN.bean(PrintPaper.class).print(parent, accepted.id(), PaperKind.RECEIPT, UUID.randomUUID()))
                .as("the office prints")
                .isInstanceOf(PrintPaper.Outcome.NotAllowed.class);
    }

    @Test
    void askedForTwiceUnderOneKeyItIsPrintedOnceAndAfterALostLineFetchedAgain() throws Exception {
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        assertThat(TOWN.bean(PrintPaper.class).print(CLERK, filed.id(), PaperKind.RECEIPT, UUID.randomUUID()))
                .isEqualTo(new PrintPaper.Outcome.NotYet());
        var accepted = TOWN.accepted(filed, CLERK);
        var key = SHOP.asked(CLERK, accepted, PaperKind.RECEIPT, UUID.randomUUID());
        SHOP.asked(CLERK, accepted, PaperKind.RECEIPT, key);
        var first = SHOP.fetched(CLERK, accepted, PaperKind.RECEIPT, key);
        SHOP.printed(HEAD, accepted, PaperKind.RECEIPT);
        done(TOWN.bean(HandleDossier.class)
                .handOn(errand(SPECIALIST, accepted), "Khai sinh: Nguyễn Mẫu Trẻ", Optional.empty()));
        assertThat(SHOP.fetched(CLERK, accepted, PaperKind.RECEIPT, key))
                .as("the same bytes, whatever was printed or moved since")
                .isEqualTo(first);
        assertThat(TOWN.facts(accepted).stream().filter("dossier.paper-printed"::equals))
                .hasSize(2);
    }

    @Test
    void aPrintIsFetchedByWhoeverAskedForItAndForADay() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var key = SHOP.asked(CLERK, accepted, PaperKind.RECEIPT, UUID.randomUUID());
        var wanted = new FetchPrint.Wanted(PaperKind.RECEIPT, key);
        assertThat(fetch(HEAD, accepted, wanted)).as("another's").isEqualTo(new FetchPrint.Outcome.Unknown());
        assertThat(fetch(CLERK, accepted, new FetchPrint.Wanted(PaperKind.CONTROL, key)))
                .as("another paper")
                .isEqualTo(new FetchPrint.Outcome.Unknown());
        assertThat(fetch(parent, accepted, wanted)).isInstanceOf(FetchPrint.Outcome.NotAllowed.class);
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.print SET printed_at = printed_at - interval '1 day' WHERE dossier_id = :id")
                .param("id", accepted.id().value())
                .update();
        assertThat(fetch(CLERK, accepted, wanted)).as("after a day").isEqualTo(new FetchPrint.Outcome.Unknown());
    }

    @Test
    void ofManyWhoAskUnderOneKeyAllGetOnePrint() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BUSINESS, TOWN.desk), CLERK);
        var key = UUID.randomUUID();
        var print = TOWN.bean(PrintPaper.class);
        assertThat(Town.atOnce(Collections.nCopies(8, () -> print.print(CLERK, accepted.id(), PaperKind.RECEIPT, key))))
                .hasSize(8)
                .containsOnly(print.print(CLERK, accepted.id(), PaperKind.RECEIPT, key));
        assertThat(printsInJournal(accepted)).isEqualTo(1);
    }

    private static FetchPrint.Outcome fetch(Actor by, Dossier dossier, FetchPrint.Wanted wanted) throws Exception {
        return TOWN.bean(FetchPrint.class).fetch(by, dossier.id(), wanted, SHOP.manner(), new ByteArrayOutputStream());
    }

    @Test
    void noTwoPrintsAtOnceAreBothTheOriginal() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BUSINESS, TOWN.desk), CLERK);
        var enter = TOWN.bean(EnterPrint.class);
        var numbers = Town.atOnce(Collections.nCopies(
                8, () -> enter.enter(CLERK, accepted.id(), PaperKind.RECEIPT, 2).number()));
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void theControlSlipShowsEachStayAndIsTheOfficesAlone() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        var slip = SHOP.printed(SPECIALIST, accepted, PaperKind.CONTROL);
        assertThat(PrintShop.text(slip))
                .contains(accepted.code(), "Mẫu số 06", "Thời gian nhận hồ sơ", "Thời gian hẹn trả kết quả")
                .contains("Công chức tiếp nhận", "Chuyên viên", "Đang giữ", "Bên giao", "Bên nhận")
                .containsAnyOf("Trước hạn", "Đúng hạn");
        assertThat(PrintShop.square(slip))
                .isEqualTo(PrintShop.SITE + "/track?code="
                        + accepted.filing().code().value());
        var shown = done(TOWN.bean(HandleDossier.class)
                .handOn(errand(SPECIALIST, accepted), "Khai sinh: Nguyễn Mẫu Trẻ", Optional.empty()));
        assertThat(PrintShop.text(SHOP.printed(SPECIALIST, shown, PaperKind.CONTROL)))
                .as("after another move it is another paper")
                .contains("Người dân")
                .doesNotContain("Bản in lại");
        assertThat(SHOP.outcome(parent, shown, PaperKind.CONTROL)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(PaperKind.in(TOWN.folder(shown))).doesNotContain(PaperKind.CONTROL);
    }

    private static int printsInJournal(Dossier dossier) {
        return JdbcClient.create(TOWN.database().owner())
                .sql(
                        "SELECT count(*) FROM shared.journal j WHERE j.record = :id AND j.action = 'dossier.paper-printed'")
                .param("id", dossier.id().value())
                .query(Integer.class)
                .single();
    }
}
