package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Six dossiers of a ward's specialist, each different; a filter shows, counts and takes along those that fit. */
class FilteringTraysTests {
    private static final Town TOWN = new Town();
    private static final List<Dossier> HELD = new ArrayList<>();
    private static Actor specialist = citizen();

    /** 0 late and mine, 1 soon and a colleague's, 2 in time, 3 with the citizen, 4 unanswered and by post, 5 a business, without a promise. */
    @BeforeAll
    static void fill() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.desk);
        for (var number = 0; number < 5; number++) {
            HELD.add(TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), clerk));
            due(number, "interval '60 days'");
        }
        HELD.add(TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), clerk));
        var me = holding("Đất đai").iterator().next();
        var colleague =
                holding("Hộ tịch").stream().filter(each -> !each.equals(me)).findFirst();
        specialist = new Actor.SignedIn(
                me, Optional.empty(), ((Actor.SignedIn) officer(Role.SPECIALIST, TOWN.commune)).posts());
        give(0, me);
        give(1, colleague.orElseThrow());
        due(0, "interval '-1 hour'");
        due(1, "interval '23 hours'");
        set(3, "stage = 'draft-shown', silent_at = now() + interval '9 days'");
        set(4, "asked_at = now()");
        set(5, "due = NULL, agency = '" + TOWN.commune + "', role = 'specialist', stage = 'in-hand', step = 1");
        owner("UPDATE dossier.dossier SET channel = 3 WHERE id = '"
                + HELD.get(4).id() + "'");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                | 012345",
                "due=late                        | 0",
                "due=soon                        | 1",
                "due=in-time                     | 234",
                "waiting=office                  | 01245",
                "waiting=citizen                 | 3",
                "waiting=answer                  | 4",
                "holder=mine                     | 0",
                "holder=nobody                   | 2345",
                "channel=online                  | 01235",
                "channel=postal                  | 4",
                "channel=direct                  | -",
                "procedure=1.001193              | 01234",
                "procedure=1.001612              | 5",
                "procedure=9.999999              | -",
                "stage=draft-shown               | 3",
                "stage=in-hand&holder=nobody     | 245",
                "due=in-time&waiting=citizen     | 3",
                "due=late&holder=nobody          | -",
                "stage=returned                  | -",
                "procedure=1.001193&due=in-time&waiting=answer&holder=nobody&channel=postal | 4",
            })
    void whatFitsIsShownCountedAndTakenAlong(String text, String expected) {
        var filter = filter(text);
        var fitting = expected.equals("-")
                ? Set.<DossierId>of()
                : expected.chars()
                        .mapToObj(number -> HELD.get(number - '0').id())
                        .collect(Collectors.toSet());
        var opened = opened(filter, Page.of(0));
        assertThat(opened.content().lines()).extracting(Line::id).hasSameElementsAs(fitting);
        assertThat(opened.content().found().stream()
                        .filter(tally -> filter.stages().contains(tally.stage()))
                        .mapToInt(Tray.Tally::all)
                        .sum())
                .isEqualTo(fitting.size());
        var taken = (TakeTray.Outcome.Taken) TOWN.bean(TakeTray.class).take(specialist, Optional.of(tray()), filter);
        assertThat(taken.stretches().flatMap(List::stream)).extracting(Line::id).hasSameElementsAs(fitting);
        var pages = Stream.iterate(0, number -> number + 1)
                .map(number -> opened(filter, new Page(number, 1)).content().lines())
                .takeWhile(lines -> !lines.isEmpty())
                .flatMap(List::stream);
        assertThat(pages).as("page by page").isEqualTo(opened.content().lines());
    }

    @Test
    void talliesOfTraysAreOfAllThatIsInThem() {
        var tallies = opened(filter("due=late"), Page.of(0)).content().tallies();
        assertThat(tallies.stream().mapToInt(Tray.Tally::all).sum()).isEqualTo(6);
        assertThat(tallies.stream().mapToInt(Tray.Tally::late).sum()).isEqualTo(1);
    }

    @Test
    void oneChoosesAmongTheProceduresOfWhatIsThere() {
        var wish = new SeeTrays.Wish(Optional.of(tray()), filter("due=late"), Page.of(0), true);
        assertThat(((SeeTrays.Outcome.Opened) TOWN.bean(SeeTrays.class).open(specialist, wish)).procedures())
                .containsExactly(Town.BIRTH, Town.BUSINESS);
        assertThat(opened(TrayFilter.NONE, Page.of(0)).procedures()).isEmpty();
    }

    @Test
    void aFilterOpensNoTrayThatIsAnothers() {
        var stranger = officer(Role.SPECIALIST, TOWN.department);
        var wish = new SeeTrays.Wish(Optional.of(tray()), filter("holder=nobody"), Page.of(0), true);
        assertThat(TOWN.bean(SeeTrays.class).open(stranger, wish)).isInstanceOf(SeeTrays.Outcome.NotAllowed.class);
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.commune);
        assertThat(TOWN.bean(SeeTrays.class).open(clerk, wish))
                .isInstanceOfSatisfying(SeeTrays.Outcome.Opened.class, opened -> {
                    assertThat(opened.content().lines()).isEmpty();
                    assertThat(opened.procedures()).isEmpty();
                });
    }

    private static Set<PersonId> holding(String field) {
        return TOWN.bean(OfficersOnPost.class)
                .holding(Role.SPECIALIST, Optional.of(field), TOWN.commune, TOWN.today(), false);
    }

    private static void give(int number, PersonId to) {
        var head = officer(Role.DIVISION_HEAD, TOWN.commune);
        assertThat(TOWN.bean(AssignDossier.class).assign(head, HELD.get(number).id(), to, "Giao"))
                .isEqualTo(new AssignDossier.Outcome.Done());
    }

    private static void due(int number, String from) {
        set(number, "due = now() + " + from);
    }

    private static void set(int number, String what) {
        owner("UPDATE dossier.hand SET " + what + " WHERE dossier_id = '"
                + HELD.get(number).id() + "'");
    }

    private static void owner(String sql) {
        JdbcClient.create(TOWN.database().owner()).sql(sql).update();
    }

    private static SeeTrays.Outcome.Opened opened(TrayFilter filter, Page page) {
        return (SeeTrays.Outcome.Opened)
                TOWN.bean(SeeTrays.class).open(specialist, new SeeTrays.Wish(Optional.of(tray()), filter, page, false));
    }

    private static Tray tray() {
        return new Tray(TOWN.commune, Role.SPECIALIST);
    }

    private static TrayFilter filter(String text) {
        return TrayFilter.read(Stream.of(Optional.ofNullable(text).orElse("").split("&"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toMap(part -> part.split("=")[0], part -> part.split("=")[1])));
    }
}
