package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.PrintPaper.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** One original of each paper, and the slip that goes with a dossier from hand to hand. */
class ReprintingPapersTests {
    private static final Town TOWN = new Town();
    private static final PrintShop SHOP = new PrintShop(TOWN);
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
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
        var second = PrintShop.text(SHOP.printed(parent, accepted, PaperKind.RECEIPT));
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
