package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Answers;
import vn.motcua.shared.Role;

/** What holds for linked dossiers whichever of them moves. */
class BundlingTests {
    private static final Town TOWN = new Town();
    private static final ProcedureCode CHILD = new ProcedureCode("2.000986");
    private static final Map<String, String> NUMBERS =
            Map.of("certificate-number", "12/2026", "personal-number", "099226000012");

    private final BundlePlan plan = TOWN.bean(BundlePlans.class).known(CHILD);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whatStandsThereAlreadyIsNotWrittenAgain() throws Exception {
        var bundle = filed();
        var birth = dossier(bundle, "birth");
        var owner = birth.filing().owner();
        TOWN.bean(Bundles.class).state(birth.id(), new Bundles.Given(new Answers(NUMBERS), owner, Instant.now()));
        var residence = dossier(bundle, "residence");
        var giver = new Feeding.Giver(plan.part("birth"), birth);
        for (var time = 0; time < 2; time++) {
            TOWN.bean(Feeding.class).feed(plan.part("residence"), residence, List.of(giver), Instant.now());
        }
        assertThat(TOWN.bean(Dossiers.class).answered(residence.id()).amendments())
                .hasSize(1);
    }

    @Test
    void theWholeIsPromisedOnlyWhereEachPartIs() throws Exception {
        var expected = TOWN.bean(Bundling.class).expected(plan, dossiers(filed()));
        assertThat(expected).containsOnlyKeys("birth", "residence", "card");
        assertThat(Bundling.latest(expected, plan)).contains(expected.get("card"));
        assertThat(Bundling.latest(Map.of("birth", expected.get("birth")), plan))
                .isEmpty();
    }

    /** It was over when it was refused, whatever had been promised of it. */
    @Test
    void whatHasEndedKeepsNobodyWaitingLonger() throws Exception {
        var bundle = filed();
        var receive = TOWN.bean(ReceiveDossier.class);
        var proposed = done(receive.proposeRefusal(
                Town.reasoned(officer(Role.RECEPTION_CLERK, TOWN.desk), dossier(bundle, "birth"))));
        var refused = done(receive.refuse(Town.reasoned(officer(Role.DESK_HEAD, TOWN.desk), proposed)));
        assertThat(TOWN.bean(Bundling.class).expected(plan, dossiers(bundle)))
                .containsEntry("birth", refused.custody().since());
    }

    private static Bundle filed() throws Exception {
        var lead = TOWN.filed(citizen(), CHILD, TOWN.desk);
        return TOWN.bean(Bundles.class).of(lead.id()).orElseThrow();
    }

    private static List<Dossier> dossiers(Bundle bundle) {
        return bundle.parts().stream().map(part -> dossier(bundle, part.name())).toList();
    }

    private static Dossier dossier(Bundle bundle, String part) {
        return TOWN.bean(Dossiers.class).find(bundle.part(part).dossier()).orElseThrow();
    }
}
