package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.usecase.RateDossier.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** How it was, said once by whoever got the result, and never looked up. */
class RatingDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);

    private final RateDossier rate = TOWN.bean(RateDossier.class);
    private final Actor parent = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void itsOwnerRatesItOnceAfterTheReturn() throws Exception {
        var accepted = TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK);
        assertThat(rate.rate(parent, accepted.id(), Satisfaction.SATISFIED)).isEqualTo(new Outcome.NotYet());
        var returned = returned(accepted);
        for (var other : List.of(citizen(), CLERK)) {
            assertThat(rate.rate(other, returned.id(), Satisfaction.SATISFIED)).isInstanceOf(Outcome.NotAllowed.class);
        }
        var answers = atOnce(List.of(
                () -> rate.rate(parent, returned.id(), Satisfaction.DISSATISFIED),
                () -> rate.rate(parent, returned.id(), Satisfaction.SATISFIED)));
        assertThat(answers).containsExactlyInAnyOrder(new Outcome.Rated(), new Outcome.RatedBefore());
        assertThat(TOWN.bean(ReadOwnDossier.class).read(parent, returned.id()))
                .isInstanceOfSatisfying(
                        ReadOwnDossier.Outcome.Seen.class,
                        seen -> assertThat(seen.dossier().rated()).isTrue());
    }

    @Test
    void whatWasSaidStandsNowhereBesideWhoSaidIt() throws Exception {
        var returned = returned(TOWN.accepted(TOWN.filed(parent, Town.BIRTH, TOWN.desk), CLERK));
        assertThat(rate.rate(parent, returned.id(), Satisfaction.NEUTRAL)).isEqualTo(new Outcome.Rated());
        assertThat(TOWN.facts(returned)).doesNotContain("dossier.rated");
        var told = JdbcClient.create(TOWN.database().program())
                .sql(
                        "SELECT CAST(e.data AS text) FROM shared.event e"
                                + " WHERE e.name = 'dossier.rated' AND e.actor IS NULL AND e.data ->> 'satisfaction' = 'neutral'")
                .query(String.class)
                .list();
        assertThat(told)
                .singleElement()
                .asString()
                .doesNotContain(
                        returned.id().toString(),
                        parent.who().orElseThrow().value().toString());
    }

    @Test
    void whoDidNotAnswerIsCountedAsSuch() {
        var sums = new Sums(
                Map.of(Tallied.ON_TIME, 9L, Tallied.LATE, 1L, Tallied.SATISFIED, 3L, Tallied.DISSATISFIED, 1L));
        assertThat(sums.satisfied()).contains(75.0);
        assertThat(sums.unrated()).isEqualTo(6);
        assertThat(new Sums(Map.of(Tallied.ON_TIME, 9L)).satisfied()).isEmpty();
    }

    private Dossier returned(Dossier accepted) {
        var handle = TOWN.bean(HandleDossier.class);
        var now = accepted;
        while (now.standing().stage() != Stage.FINISHED) {
            var custody = now.custody();
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, now)))
                    : done(handle.handOn(
                            errand(officer(custody.role(), custody.agency()), now), "Khai sinh", Optional.empty()));
        }
        return done(TOWN.bean(GiveOutResult.class).giveOut(errand(CLERK, now), Town.TO_OWNER));
    }
}
