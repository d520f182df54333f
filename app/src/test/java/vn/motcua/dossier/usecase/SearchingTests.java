package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Names.After;
import vn.motcua.dossier.usecase.Names.Hit;
import vn.motcua.dossier.usecase.Names.Reach;
import vn.motcua.dossier.usecase.SearchDossiers.Asked;
import vn.motcua.dossier.usecase.SearchDossiers.By;
import vn.motcua.dossier.usecase.SearchDossiers.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Officers find dossiers by names, numbers and digits, and none that they may not see. */
class SearchingTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor ELSEWHERE = officer(Role.SPECIALIST, TOWN.insurance);

    private final SearchDossiers search = TOWN.bean(SearchDossiers.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aNameIsFoundWithoutMarksInAnyCaseAndByItsBeginning() throws Exception {
        var dossier = birth(citizen(), "Đoàn Mẫu Thuỷ");
        for (var typed : List.of("Đoàn Mẫu Thuỷ", "doan mau thuy", "ĐOÀN MẪU THỦY", "  Doan  mau", "đoan mau th")) {
            assertThat(found(CLERK, typed, By.NAME)).as(typed).containsExactly(dossier.id());
        }
        assertThat(hits(CLERK, "doan mau thuy").getFirst().called()).isEqualTo("Đoàn Mẫu Thuỷ");
    }

    @Test
    void whoAsksIsFoundAsWellAsWhomItIsAbout() throws Exception {
        var dossier = birth(citizen(), "Quách Mẫu Con");
        assertThat(found(CLERK, "quach mau con", By.NAME)).containsExactly(dossier.id());
        assertThat(names(dossier)).contains("quach mau con", "nguyen mau tre");
    }

    @Test
    void aMisspeltNameLeadsToThoseThatAreLikeIt() throws Exception {
        var dossier = birth(citizen(), "Khuất Mẫu Hoà");
        for (var typed :
                List.of("khuat mau hao", "khuatt mau hoa", "khuot mau hoa", "khuát mãu hoa", "kuat mauu hoa")) {
            assertThat(hits(CLERK, typed))
                    .as(typed)
                    .extracting(hit -> hit.line().id())
                    .containsExactly(dossier.id());
        }
        assertThat(found(CLERK, "khuat mau hao", By.NEARLY)).hasSize(1);
        assertThat(hits(CLERK, "zzz yyy xxx")).isEmpty();
    }

    /** As it is with looking at one: the desk that took it in, and whoever has it in hand or had it. */
    @Test
    void nothingIsFoundThatMayNotBeSeen() throws Exception {
        var filed = birth(citizen(), "Tôn Mẫu Kín");
        assertThat(found(CLERK, "ton mau kin", By.NAME)).containsExactly(filed.id());
        assertThat(hits(SPECIALIST, "ton mau kin"))
                .as("before it has it in hand")
                .isEmpty();
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(found(SPECIALIST, "ton mau kin", By.NAME)).containsExactly(filed.id());
        assertThat(hits(ELSEWHERE, "ton mau kin")).isEmpty();
        assertThat(hits(ELSEWHERE, accepted.code().replaceAll(".*-", ""))).isEmpty();
        assertThat(search.search(citizen(), Asked.first("ton mau kin"))).isInstanceOf(Outcome.NotAllowed.class);
        done(TOWN.bean(EndDossier.class).withdraw(errand(accepted.filing().owner(), accepted)));
        assertThat(found(SPECIALIST, "ton mau kin", By.NAME))
                .as("after it ended")
                .containsExactly(filed.id());
    }

    @Test
    void aPostForOtherFieldsOfWorkFindsNothingOfThis() throws Exception {
        var filed = TOWN.accepted(birth(citizen(), "Ông Mẫu Lĩnh"), CLERK);
        assertThat(found(limited("Hộ tịch"), "ong mau linh", By.NAME)).containsExactly(filed.id());
        assertThat(hits(limited("Đất đai"), "ong mau linh")).isEmpty();
    }

    @Test
    void practiceIsAWorldOfItsOwn() throws Exception {
        var pupil = practising(citizen());
        var filed = birth(pupil, "Ung Mẫu Tập");
        assertThat(hits(CLERK, "ung mau tap")).isEmpty();
        assertThat(found(practising(CLERK), "ung mau tap", By.NAME)).containsExactly(filed.id());
    }

    @Test
    void aPersonalNumberIsFoundWholeAndFromTheSquareOfACard() throws Exception {
        var filed = birth(citizen(), "Viên Mẫu Số");
        assertThat(found(CLERK, "099190000777", By.NUMBER)).contains(filed.id());
        assertThat(found(CLERK, "099 190 000 777", By.NUMBER)).contains(filed.id());
        assertThat(found(CLERK, "099190000777|123456789|Nguyễn Mẫu Trẻ|01011990|Nam|Số 1|01012021", By.NUMBER))
                .contains(filed.id());
        assertThat(hits(CLERK, "09919000077")).isEmpty();
        assertThat(hits(ELSEWHERE, "099190000777")).isEmpty();
    }

    @Test
    void aCodeLeadsToItsDossierAndItsLastDigitsToThoseThatEndSo() throws Exception {
        var filed = birth(citizen(), "Ngạc Mẫu Mã");
        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(search.search(CLERK, Asked.first(accepted.code()))).isEqualTo(new Outcome.One(filed.id()));
        assertThat(search.search(CLERK, Asked.first(accepted.code().replace("-", ""))))
                .isEqualTo(new Outcome.One(filed.id()));
        assertThat(found(CLERK, accepted.code().replaceAll(".*-", ""), By.DIGITS))
                .containsExactly(filed.id());
    }

    /** What was put right is found by what holds, and no longer by what was wrong. */
    @Test
    void aCorrectedNameIsFoundFromThenOn() throws Exception {
        var parent = citizen();
        var filed = birth(parent, "Thân Mẫu Sài");
        var proposal = new ProposeAmendment.Proposal("child-name", Map.of("child-name", "Thân Mẫu Phải"), "Nhầm", 0);
        TOWN.bean(ProposeAmendment.class).propose(CLERK, filed.id(), proposal);
        TOWN.bean(AnswerAmendment.class).accept(parent, filed.id(), 1);
        assertThat(found(CLERK, "than mau phai", By.NAME)).containsExactly(filed.id());
        assertThat(names(filed)).doesNotContain("than mau sai");
    }

    @Test
    void eachSearchIsEnteredInTheJournalAndHoldsNoName() {
        var before = seen(CLERK);
        search.search(CLERK, Asked.first("nguyen mau"));
        assertThat(seen(CLERK)).isEqualTo(before + 1);
        assertThat(Asked.first("nguyen mau").toString()).doesNotContain("mau");
    }

    @Test
    void oneLetterIsTooShort() {
        assertThat(search.search(CLERK, Asked.first(" Ô "))).isEqualTo(new Outcome.TooShort());
        assertThat(search.search(CLERK, Asked.first(""))).isEqualTo(new Outcome.TooShort());
    }

    @Test
    void pagesGoOnAfterTheLastLineAndLeaveNothingOut() throws Exception {
        var expected = new ArrayList<DossierId>();
        for (var name : List.of("Bạch Mẫu An", "Bạch Mẫu An", "Bạch Mẫu Bình", "Bạch Mẫu Chi", "Bạch Mẫu Chi")) {
            expected.add(birth(citizen(), name).id());
        }
        var names = TOWN.bean(Names.class);
        var reach = new Reach(List.of(new Tray(TOWN.desk, Role.RECEPTION_CLERK)), false);
        var read = new ArrayList<DossierId>();
        var page = names.called(Set.of("bach mau"), reach, Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(hit -> read.add(hit.line().id()));
            var last = page.getLast();
            page = names.called(
                    Set.of("bach mau"),
                    reach,
                    Optional.of(new After(last.name(), last.line().id())),
                    2);
        }
        assertThat(read).isEqualTo(expected);
    }

    /** What an installation has when it is brought up to date is found as what comes after. */
    @Test
    void theMigrationNamesWhatIsThereAsTheProgramDoes() throws Exception {
        birth(citizen(), "Đặng Mẫu Ưỡn Ỷ");
        TOWN.accepted(birth(citizen(), "LÝ MẪU ĐẮC"), CLERK);
        var owner = JdbcClient.create(TOWN.database().owner());
        var rows =
                "SELECT n.agency, n.practice, n.name, n.dossier_id, n.called, n.number, n.tail, n.field FROM dossier.named n ORDER BY 1, 2, 3, 4";
        var entered = owner.sql(rows).query().listOfRows();
        owner.sql("DELETE FROM dossier.named").update();
        owner.sql("DELETE FROM dossier.name_word").update();
        owner.sql(fill()).update();
        assertThat(entered).isNotEmpty();
        assertThat(owner.sql(rows).query().listOfRows())
                .filteredOn(row -> !amended(row))
                .isEqualTo(entered.stream().filter(row -> !amended(row)).toList());
        assertThat(hits(CLERK, "ly mau dca")).hasSize(1);
    }

    /** It knows nothing of what was put right. */
    private static boolean amended(Map<String, Object> row) {
        return Objects.toString(row.get("name")).startsWith("than mau");
    }

    private static String fill() throws IOException {
        var file = "/db/migration/dossier/V071__dossiers_are_found_by_whom_they_are_of.sql";
        try (var migration = SearchingTests.class.getResourceAsStream(file)) {
            var sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("-- What is there already"), sql.indexOf("GRANT"));
        }
    }

    private List<Hit> hits(Actor by, String typed) {
        var outcome = search.search(by, Asked.first(typed));
        assertThat(outcome).isInstanceOf(Outcome.Found.class);
        return ((Outcome.Found) outcome).hits();
    }

    private List<DossierId> found(Actor by, String typed, By how) {
        assertThat(search.search(by, Asked.first(typed)))
                .isInstanceOfSatisfying(
                        Outcome.Found.class, found -> assertThat(found.by()).isEqualTo(how));
        return hits(by, typed).stream().map(hit -> hit.line().id()).toList();
    }

    private static List<String> names(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT n.name FROM dossier.named n WHERE n.dossier_id = :id ORDER BY n.name")
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static long seen(Actor by) {
        return JdbcClient.create(TOWN.database().program())
                .sql(
                        "SELECT count(*) FROM shared.journal j WHERE j.actor = :by AND j.action = :action AND j.outcome = 'SEEN'")
                .param("by", by.who().orElseThrow().value())
                .param("action", DossierPolicy.SEARCH)
                .query(Long.class)
                .single();
    }

    private static Actor limited(String field) {
        var post = new Post(
                UUID.randomUUID(),
                Role.SPECIALIST,
                TOWN.commune,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Set.of(field));
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }

    private static Errand errand(PersonId owner, Dossier dossier) {
        return Town.errand(new Actor.SignedIn(owner, Optional.empty(), List.of()), dossier);
    }

    private static Dossier birth(Actor by, String child) throws Exception {
        var draft = TOWN.filledIn(by, Town.BIRTH, TOWN.desk);
        var typed = new HashMap<>(draft.answers().byBox());
        typed.put("child-name", child);
        var kept = TOWN.bean(KeepDraft.class).save(by, draft.id(), draft.edits(), "child", typed);
        assertThat(kept).isInstanceOf(Drafting.Kept.class);
        var filed = TOWN.bean(FileDossier.class).file(by, draft.id(), "Cho một việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        return ((FileDossier.Outcome.Filed) filed).dossier();
    }
}
