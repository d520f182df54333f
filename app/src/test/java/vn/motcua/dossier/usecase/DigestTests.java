package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.DigestReaders;
import vn.motcua.identity.DigestReaders.Reader;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** What officers are told in the morning, once, of what lies with their posts and of nothing else. */
class DigestTests {
    private static final Town TOWN = new Town();
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final WriteDigest write = TOWN.bean(WriteDigest.class);
    private final DigestReaders readers = TOWN.bean(DigestReaders.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatIsDueAndWhatIsLateIsToldOnceADayToThoseWithWhomItLies() throws Exception {
        var held = accepted();
        var due = held.due().orElseThrow();
        var holder = reader(held.custody().role(), held.custody().agency());
        assertThat(write.write(holder, due.minus(Duration.ofMinutes(1)))).isTrue();
        assertThat(letter(holder)).contains("Hẹn trả hôm nay: ", held.code()).doesNotContain("Đã quá giờ hẹn");
        assertThat(write.write(holder, due)).as("it was told today").isFalse();

        var late = reader(held.custody().role(), held.custody().agency());
        assertThat(write.write(late, due.plus(Duration.ofDays(1)))).isTrue();
        assertThat(letter(late)).contains("Đã quá giờ hẹn: ", held.code()).doesNotContain("Hẹn trả hôm nay", "Nguyễn");

        var early = reader(held.custody().role(), held.custody().agency());
        write.write(early, due.minus(Duration.ofDays(1)));
        assertThat(letter(early)).doesNotContain(held.code());
    }

    @Test
    void nobodyIsToldOfWhatLiesElsewhereOrLayWithAPostThatHasEnded() throws Exception {
        var held = accepted();
        var late = held.due().orElseThrow().plus(Duration.ofDays(1));
        var office = held.custody();
        var strangers = List.of(
                reader(office.role(), TOWN.insurance),
                reader(Role.CASHIER, office.agency()),
                new Reader(new PersonId(UUID.randomUUID()), new EmailAddress("mau@cuuha.example"), List.of()),
                reader(new Post(
                        UUID.randomUUID(),
                        office.role(),
                        office.agency(),
                        LocalDate.of(2020, 1, 1),
                        Optional.of(VietnamTime.dateOf(late)))));
        for (var stranger : strangers) {
            write.write(stranger, late);
            assertThat(letter(stranger)).doesNotContain(held.code());
        }
        assertThat(write.write(strangers.get(2), late.plus(Duration.ofDays(1))))
                .as("there is nothing")
                .isFalse();
    }

    @Test
    void whatAnOwnerCompletedAndWhatOthersAskIsTold() throws Exception {
        var held = accepted();
        var holder = officer(held.custody().role(), held.custody().agency());
        TOWN.bean(AskOpinion.class)
                .ask(
                        holder,
                        held.id(),
                        new AskOpinion.Wanted(
                                List.of(new AskOpinion.Office(TOWN.department, Role.SPECIALIST)),
                                "Có quy hoạch không?",
                                5));
        var asked = reader(Role.SPECIALIST, TOWN.department);
        write.write(asked, Instant.now());
        assertThat(letter(asked))
                .contains("chờ ý kiến của ông, bà", held.code())
                .doesNotContain("quy hoạch");

        var more = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(holder, held)));
        done(TOWN.bean(CompleteDossier.class).complete(errand(owner, more)));
        var waiting = reader(held.custody().role(), held.custody().agency());
        write.write(waiting, Instant.now());
        assertThat(letter(waiting)).contains("Người dân đã bổ sung: ", held.code());
    }

    /** 2026-03-02 is a Monday; offices of the city open from 07:00 to 11:30 first. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-01T07:05, false", // Sunday
        "2026-03-02T06:59, false",
        "2026-03-02T07:00, true",
        "2026-03-02T11:29, true",
        "2026-03-02T11:30, false",
        "2026-04-30T07:05, false", // Ngày Chiến thắng
    })
    void theDayBeginsWhenTheOfficeOpensByItsCalendar(LocalDateTime at, boolean begins) {
        var reader = reader(Role.SPECIALIST, TOWN.department);
        var begin = new BeginMornings(
                (last, _, _) -> last.isPresent() ? List.of() : List.of(reader),
                TOWN.bean(Calendars.class),
                write,
                TOWN.bean(Clock.class));
        begin.runAt(at.atZone(VietnamTime.ZONE).toInstant());
        var known = JDBC.sql("SELECT count(*) FROM dossier.digest d WHERE d.person = :person")
                .param("person", reader.person().value())
                .query(Integer.class)
                .single();
        assertThat(known).isEqualTo(begins ? 1 : 0);
    }

    @Test
    void officersWhoWantItAreReadersPageByPage() {
        var day = TOWN.today();
        var all = readers.after(Optional.empty(), 1_000, day);
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(reader -> assertThat(reader.posts()).isNotEmpty().allMatch(post -> post.heldOn(day)));
        var second = readers.after(Optional.of(all.getFirst().person()), 1, day);
        assertThat(second).containsExactly(all.get(1));
        var first = all.getFirst().person().value();
        JDBC.sql("UPDATE identity.account SET digest = false WHERE person_id = :id")
                .param("id", first)
                .update();
        assertThat(readers.after(Optional.empty(), 1_000, day)).isEqualTo(all.subList(1, all.size()));
        JDBC.sql("UPDATE identity.account SET digest = true WHERE person_id = :id")
                .param("id", first)
                .update();
        assertThat(readers.after(Optional.empty(), 1_000, LocalDate.of(1990, 1, 1)))
                .isEmpty();
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), officer(Role.RECEPTION_CLERK, TOWN.desk));
    }

    private static Reader reader(Role role, AgencyId agency) {
        return reader(new Post(UUID.randomUUID(), role, agency, LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    private static Reader reader(Post post) {
        return new Reader(new PersonId(UUID.randomUUID()), new EmailAddress("canbo@cuuha.example"), List.of(post));
    }

    /** All that was written to them. */
    private static String letter(Reader reader) {
        return String.join(
                "\n",
                JDBC.sql("SELECT m.body_text FROM notification.message m WHERE m.about = :person")
                        .param("person", reader.person().value())
                        .query(String.class)
                        .list());
    }
}
