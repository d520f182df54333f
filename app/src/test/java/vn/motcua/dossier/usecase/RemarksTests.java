package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.usecase.WriteRemark.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Owner and office write to each other about a dossier; what officers note for each other they alone read. */
class RemarksTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor STRANGER = officer(Role.SPECIALIST, TOWN.insurance);

    private final WriteRemark write = TOWN.bean(WriteRemark.class);
    private final SeeRemarks see = TOWN.bean(SeeRemarks.class);
    private final Actor owner = citizen();
    private Dossier filed;

    @BeforeEach
    void file() throws Exception {
        filed = TOWN.filed(owner, Town.BUSINESS, TOWN.desk);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void theOwnerAsksAndTheOfficeAnswersAndTheListShowsWhoWaits() {
        assertThat(says(owner, Side.OWNER, "Bao giờ xong ạ?")).isEqualTo(new Outcome.Done());
        assertThat(line().asked()).isTrue();
        assertThat(says(CLERK, Side.NOTE, "Gọi lại chiều nay")).isEqualTo(new Outcome.Done());
        assertThat(line().asked()).as("a note answers nobody").isTrue();
        assertThat(says(CLERK, Side.OFFICE, "Thứ Sáu")).isEqualTo(new Outcome.Done());
        assertThat(line().asked()).isFalse();
        assertThat(own()).extracting(Remark::text).containsExactly("Bao giờ xong ạ?", "Thứ Sáu");
        assertThat(TOWN.facts(filed)).endsWith("dossier.remarked", "dossier.remarked", "dossier.remarked");
    }

    @Test
    void theOwnerNeverReadsANoteAndOfficersWhoHaveToDoWithItDo() {
        says(CLERK, Side.NOTE, "Nghi trùng hồ sơ");
        assertThat(own()).isEmpty();
        assertThat(see.atWork(CLERK, filed.id()))
                .isInstanceOfSatisfying(
                        SeeRemarks.Outcome.Seen.class,
                        seen -> assertThat(seen.notes())
                                .extracting(Remark::text)
                                .containsExactly("Nghi trùng hồ sơ"));
        assertThat(see.atWork(STRANGER, filed.id())).isInstanceOf(SeeRemarks.Outcome.NotAllowed.class);
    }

    @Test
    void nobodyElseWritesAndNobodyWritesForAnother() {
        for (var side : Side.values()) {
            assertThat(says(STRANGER, side, "Chào")).as("%s", side).isInstanceOf(Outcome.NotAllowed.class);
            assertThat(says(citizen(), side, "Chào")).as("%s", side).isInstanceOf(Outcome.NotAllowed.class);
        }
        assertThat(says(owner, Side.OFFICE, "Tôi là cơ quan")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(says(owner, Side.NOTE, "Ghi chú")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(says(CLERK, Side.OWNER, "Tôi là người dân")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(write.label(owner, filed.id(), "gấp")).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void sentTwiceItIsWrittenOnceAndNobodyFloodsAnOffice() {
        says(owner, Side.OWNER, "Xin chào");
        assertThat(says(owner, Side.OWNER, " Xin  chào ")).isEqualTo(new Outcome.Done());
        assertThat(own()).hasSize(1);
        for (var number = 2; number <= WriteRemark.IN_A_ROW; number++) {
            assertThat(says(owner, Side.OWNER, "Lời nhắn " + number)).isEqualTo(new Outcome.Done());
        }
        assertThat(says(owner, Side.OWNER, "Một lời nữa")).isEqualTo(new Outcome.TooMany());
        says(CLERK, Side.OFFICE, "Đang xem");
        assertThat(says(owner, Side.OWNER, "Một lời nữa")).isEqualTo(new Outcome.Done());
        assertThat(says(owner, Side.OWNER, " ")).isEqualTo(new Outcome.NoText());
        assertThat(says(owner, Side.OWNER, "x".repeat(Remark.LONGEST + 1))).isEqualTo(new Outcome.NoText());
    }

    @Test
    void whatHasEndedIsReadAndNotWrittenTo() {
        says(CLERK, Side.OFFICE, "Xin mời bổ sung");
        done(TOWN.bean(EndDossier.class).withdraw(errand(owner, filed)));
        assertThat(says(owner, Side.OWNER, "Còn ai không?")).isEqualTo(new Outcome.Closed());
        assertThat(says(CLERK, Side.OFFICE, "Không")).isEqualTo(new Outcome.Closed());
        assertThat(says(CLERK, Side.NOTE, "Đã rút")).isEqualTo(new Outcome.Done());
        assertThat(own()).hasSize(1);
    }

    @Test
    void labelsAreFewShortWordsThatTheListShows() {
        assertThat(write.label(CLERK, filed.id(), "gấp, vùng sâu,,gấp ")).isEqualTo(new Outcome.Done());
        assertThat(line().labels()).isEqualTo(new Labels(List.of("gấp", "vùng sâu")));
        assertThat(write.label(CLERK, filed.id(), "a,b,c,d,e,f")).isEqualTo(new Outcome.NoLabels());
        assertThat(write.label(CLERK, filed.id(), "x".repeat(Labels.LONGEST + 1)))
                .isEqualTo(new Outcome.NoLabels());
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(TOWN.bean(Remarks.class).labels(accepted.id()).words())
                .as("they go on with it")
                .hasSize(2);
        assertThat(write.label(CLERK, filed.id(), "")).isEqualTo(new Outcome.Done());
        assertThat(TOWN.bean(Remarks.class).labels(filed.id())).isEqualTo(Labels.NONE);
    }

    private Outcome says(Actor by, Side side, String text) {
        return write.write(by, filed.id(), side, text);
    }

    private List<Remark> own() {
        var seen = see.own(owner, filed.id());
        assertThat(seen).isInstanceOf(SeeRemarks.Outcome.Seen.class);
        return ((SeeRemarks.Outcome.Seen) seen).remarks();
    }

    private Inboxes.Line line() {
        var tray = new Tray(TOWN.desk, Role.RECEPTION_CLERK);
        return TOWN.bean(Inboxes.class).at(TOWN.desk, List.of(tray), new Inboxes.Page(0, 1000)).stream()
                .filter(line -> line.id().equals(filed.id()))
                .findFirst()
                .orElseThrow();
    }
}
