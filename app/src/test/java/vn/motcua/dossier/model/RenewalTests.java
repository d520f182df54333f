package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Renewal.Change;
import vn.motcua.dossier.model.Renewal.Change.Ask;
import vn.motcua.dossier.model.Renewal.Place;
import vn.motcua.dossier.model.Renewal.Side;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;

/** What a newer revision changes for somebody who began under an older one. */
class RenewalTests {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Procedure PLAIN = aProcedure("4.900001");

    @Test
    void theSameAskedAgainChangesNothing() {
        var procedure = asking(in("", always("Giấy chứng sinh")));
        assertThat(renewal(procedure, procedure).changes(0, DAY)).isEmpty();
    }

    @Test
    void papersAreFoundAgainByTheirNamesWhereverTheyStand() {
        var renewal = renewal(
                asking(in("", always("Đơn"), always("Ảnh"), always("Ảnh"), always("Sổ"))),
                asking(in("", always("Ảnh"), always("Thẻ"), always("Ảnh"), always("Đơn"))));
        assertThat(renewal.place(new Place(0, 0))).contains(new Place(0, 3));
        assertThat(renewal.place(new Place(0, 1))).contains(new Place(0, 0));
        assertThat(renewal.place(new Place(0, 2))).as("the second of that name").contains(new Place(0, 2));
        assertThat(renewal.place(new Place(0, 3))).isEmpty();
        assertThat(renewal.place(new Place(0, 9))).isEmpty();
        assertThat(renewal.changes(0, DAY))
                .containsExactly(new Change.Paper(Ask.NEW, "Thẻ"), new Change.Paper(Ask.NO_LONGER, "Sổ"));
    }

    @Test
    void whatEverybodyMustSendNowIsToldApartFromWhatMayApply() {
        var renewal = renewal(
                asking(in("", always("Đơn"), sometimes("Ủy quyền"))),
                asking(in("", sometimes("Đơn"), always("Ủy quyền"), sometimes("Ảnh"))));
        assertThat(renewal.changes(0, DAY))
                .containsExactlyInAnyOrder(
                        new Change.Paper(Ask.IF_IT_APPLIES, "Đơn"),
                        new Change.Paper(Ask.ALWAYS, "Ủy quyền"),
                        new Change.Paper(Ask.NEW_IF_IT_APPLIES, "Ảnh"));
    }

    @Test
    void aPaperTheStateHoldsByNowNeedNotBeSent() {
        var spared = new Component(
                "Sổ",
                Need.ALWAYS,
                1,
                0,
                false,
                Optional.of(new Papers.Replaced("Cơ sở dữ liệu mẫu", "Nghị quyết mẫu", Optional.of(DAY))));
        var renewal = renewal(asking(in("", always("Sổ"))), asking(in("", spared)));
        assertThat(renewal.changes(0, DAY.minusDays(1))).containsExactly(new Change.Paper(Ask.NO_LONGER, "Sổ"));
        assertThat(renewal.changes(0, DAY)).as("the rule has ended").isEmpty();
    }

    @Test
    void aCaseIsTheSameByItsNameAndOneThatIsGoneMustBeChosenAnew() {
        var renewal = renewal(
                asking(in("Lần đầu", always("Đơn")), in("Cấp lại", always("Đơn"))),
                asking(in("Cấp đổi", always("Đơn")), in("Lần đầu", always("Đơn"), always("Ảnh"))));
        assertThat(renewal.situation(0)).contains(1);
        assertThat(renewal.changes(0, DAY)).containsExactly(new Change.Paper(Ask.NEW, "Ảnh"));
        assertThat(renewal.situation(1)).isEmpty();
        assertThat(renewal.changes(1, DAY)).containsExactly(new Change.CaseToChoose());
        assertThat(renewal.place(new Place(1, 0))).isEmpty();
    }

    @Test
    void whereNothingIsToldApartAnyMoreThereIsNothingToChoose() {
        var several = asking(in("Lần đầu", always("Đơn")), in("Cấp lại", always("Đơn")));
        var one = asking(in("", always("Đơn")));
        assertThat(renewal(several, one).situation(1)).contains(0);
        assertThat(renewal(several, one).place(new Place(1, 0))).contains(new Place(0, 0));
        assertThat(renewal(one, several).situation(0)).isEmpty();
    }

    @Test
    void questionsAreTheSameByTheirIds() {
        var renewal = new Renewal(
                new Side(PLAIN, Optional.of(form("name", "old"))), new Side(PLAIN, Optional.of(form("new", "name"))));
        assertThat(renewal.changes(0, DAY))
                .containsExactly(
                        new Change.Question(true, new Bilingual("new", "new")),
                        new Change.Question(false, new Bilingual("old", "old")));
    }

    @Test
    void anotherLimitAndOtherFeesAreTold() {
        var changes = renewal(PLAIN, within(PLAIN, Limit.workingDays(2))).changes(0, DAY);
        assertThat(changes).hasSize(2).last().isEqualTo(new Change.Fees());
        assertThat(changes.getFirst()).isInstanceOfSatisfying(Change.Limit.class, limit -> {
            assertThat(limit.before()).isPresent();
            assertThat(limit.after()).as("it can no longer be sent online").isEmpty();
        });
    }

    private static Renewal renewal(Procedure before, Procedure after) {
        return new Renewal(new Side(before, Optional.empty()), new Side(after, Optional.empty()));
    }

    private static Procedure asking(Papers.Case... cases) {
        return new Procedure(
                PLAIN.code(),
                PLAIN.heading(),
                PLAIN.terms(),
                new Papers(List.of(cases), PLAIN.papers().results()),
                PLAIN.process(),
                PLAIN.guidance());
    }

    private static Papers.Case in(String name, Component... components) {
        return new Papers.Case(name, List.of(components));
    }

    private static Component always(String name) {
        return new Component(name, Need.ALWAYS, 1, 0, false, Optional.empty());
    }

    private static Component sometimes(String name) {
        return new Component(name, Need.IN_SOME_CASES, 1, 0, false, Optional.empty());
    }

    private static Form form(String... questions) {
        var empty = new Bilingual("", "");
        var fields = Arrays.stream(questions)
                .map(id -> new Form.Field(
                        id, new Bilingual(id, id), empty, new FieldType.FullName(), true, Optional.empty()))
                .toList();
        return new Form("mau", empty, List.of(new Form.Page("one", empty, empty, fields)));
    }
}
