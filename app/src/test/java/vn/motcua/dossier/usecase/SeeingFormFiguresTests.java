package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.SeeFormFigures.Asked;
import vn.motcua.dossier.usecase.SeeFormFigures.Listed;
import vn.motcua.dossier.usecase.SeeFormFigures.Outcome;
import vn.motcua.dossier.usecase.SeeFormFigures.Seen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Who answers for an office sees how its people fill in, and of few people nobody is told how many they are. */
class SeeingFormFiguresTests {
    private static final Town TOWN = new Town();
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    private static final String DESK = "Y99.01.01";
    private static final Asked ALL = new Asked(Optional.empty(), 3);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor SYSTEM = officer(Role.SYSTEM_ADMINISTRATOR, TOWN.city);

    private final SeeFormFigures seeFormFigures = TOWN.bean(SeeFormFigures.class);

    /** Six begun at the desk of a commune, four at that of the city. */
    @BeforeAll
    static void begin() {
        for (var number = 0; number < 6; number++) {
            TOWN.begun(citizen(), Town.BIRTH, TOWN.desk);
        }
        for (var number = 0; number < 4; number++) {
            TOWN.begun(citizen(), Town.BENEFIT, TOWN.city);
        }
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK_HEAD", "DIVISION_HEAD", "LEADER"})
    void whoAnswersForAnAgencySeesItsOwnAndWhatIsBelow(Role role) {
        assertThat(codes(officer(role, TOWN.desk))).containsExactly(Town.BIRTH);
        assertThat(codes(officer(role, TOWN.commune)))
                .as("its desk is below it")
                .containsExactly(Town.BIRTH);
        assertThat(codes(officer(role, TOWN.insurance))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR"})
    void whoWritesFormsSeesAll(Role role) {
        assertThat(codes(officer(role, TOWN.insurance))).containsExactly(Town.BIRTH, Town.BENEFIT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECEPTION_CLERK", "SPECIALIST", "AUDITOR", "ANALYST"})
    void othersAreRefused(Role role) {
        assertThat(seeFormFigures.list(officer(role, TOWN.desk), ALL, "")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(seeFormFigures.of(officer(role, TOWN.desk), Town.BIRTH, ALL, Optional.empty()))
                .isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void strangersAndCitizensAreRefused() {
        assertThat(seeFormFigures.list(citizen(), ALL, "")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(seeFormFigures.list(new Actor.Visitor(), ALL, "")).isInstanceOf(Outcome.NotAllowed.class);
    }

    @Test
    void nobodyReachesAnotherAgencyByNamingIt() {
        var named = new Asked(Optional.of(DESK), 3);
        var stranger = officer(Role.LEADER, TOWN.insurance);
        assertThat(seeFormFigures.list(stranger, named, "")).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(seeFormFigures.of(stranger, Town.BIRTH, named, Optional.empty()))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(seen(stranger, Town.BIRTH, ALL).figures().isNothing()).isTrue();
        assertThat(seen(HEAD, Town.BIRTH, named).figures().begun().exact()).isEqualTo(6);
        assertThat(seeFormFigures.list(HEAD, new Asked(Optional.of("Y99.77"), 3), ""))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aPostForOtherFieldsOfWorkSeesNothingOfThis() {
        var field = TOWN.bean(Catalogue.class)
                .find(Town.BIRTH, TOWN.today())
                .flatMap(revision -> revision.procedure().field())
                .orElseThrow();
        assertThat(codes(limited(field))).containsExactly(Town.BIRTH);
        assertThat(codes(limited("Đất đai"))).isEmpty();
        assertThat(seeFormFigures.of(limited("Đất đai"), Town.BIRTH, ALL, Optional.empty()))
                .isInstanceOf(Outcome.NotAllowed.class);
    }

    private static Actor limited(String field) {
        var post = new Post(UUID.randomUUID(), Role.DESK_HEAD, TOWN.desk, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(
                new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post.limitedTo(Set.of(field))));
    }

    @Test
    void traineesSeeNothing() {
        var trainee = practising(HEAD);
        assertThat(codes(trainee)).isEmpty();
        assertThat(seen(trainee, Town.BIRTH, ALL).figures().isNothing()).isTrue();
    }

    @Test
    void ofFewPeopleNothingIsTold() {
        var few = seen(SYSTEM, Town.BENEFIT, ALL).figures();
        assertThat(few.begun()).hasToString("<5");
        assertThat(few.share()).isEmpty();
        assertThat(few.median()).isEmpty();
        assertThat(few.answers().typed()).isEmpty();
        var enough = seen(SYSTEM, Town.BIRTH, ALL).figures();
        assertThat(enough.begun()).hasToString("6");
        assertThat(enough.share()).as("none of six").hasValue(0.0);
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "khai sinh, 1", "DANG KY KHAI SINH, 1", "1.001193, 1", "kết hôn, 0"})
    void aProcedureIsFoundByItsNameOrCode(String sought, int found) {
        assertThat(listed(SYSTEM, ALL, sought).lines()).hasSize(found);
    }

    /** The months before it count as well, and no more of them than were asked for. */
    @Test
    void monthsAreThoseBeforeThisOne() {
        JDBC.sql("""
                        INSERT INTO dossier.form_tally (month, desk, item, procedure, revision, name, problem, count)
                        SELECT (date_trunc('month', CAST(:today AS date)) - make_interval(months => m))::date, :desk, 'begun',
                            '1.001612', :revision, '', '', 10
                        FROM generate_series(0, 12) m
                        """)
                .param("today", TOWN.today())
                .param("desk", TOWN.desk.value())
                .param("revision", revision(Town.BUSINESS))
                .update();
        assertThat(begun(new Asked(Optional.empty(), 1))).isEqualTo(10);
        assertThat(begun(new Asked(Optional.empty(), 3))).isEqualTo(30);
        assertThat(begun(new Asked(Optional.empty(), 12))).isEqualTo(120);
        assertThat(told(seeFormFigures.of(HEAD, Town.BUSINESS, ALL, Optional.of(999)))
                        .figures()
                        .isNothing())
                .isTrue();
        JDBC.sql("DELETE FROM dossier.form_tally WHERE procedure = '1.001612'").update();
        assertThatThrownBy(() -> new Asked(Optional.empty(), 13)).isInstanceOf(IllegalArgumentException.class);
    }

    private long begun(Asked asked) {
        return seen(HEAD, Town.BUSINESS, asked).figures().begun().exact();
    }

    private static UUID revision(ProcedureCode code) {
        return TOWN.bean(Catalogue.class)
                .find(code, TOWN.today())
                .orElseThrow()
                .id()
                .value();
    }

    private List<ProcedureCode> codes(Actor by) {
        return listed(by, ALL, "").lines().stream()
                .map(SeeFormFigures.Line::code)
                .toList();
    }

    private Listed listed(Actor by, Asked asked, String sought) {
        return told(seeFormFigures.list(by, asked, sought));
    }

    private Seen seen(Actor by, ProcedureCode code, Asked asked) {
        return told(seeFormFigures.of(by, code, asked, Optional.empty()));
    }

    private static <T> T told(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Told.class);
        return ((Outcome.Told<T>) outcome).figures();
    }
}
