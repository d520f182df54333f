package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.dossier.usecase.Work;

/** A head finds one officer with far too much, moves what is proposed, and takes it back. */
@ExtendWith(Street.class)
class WorkloadJourney {
    private static final String HOME = "/desk/workload";
    private static final String BUTTON = "main form button:not([type=button])";

    @Test
    void workIsSharedOutAndPutBackWithoutBarriers(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        Work.givenToOne(town, 6);
        street.shows("truongphong", HOME);
        street.shows("truongphong", "/en" + HOME);
        street.shows("truongmotcua", HOME, "-workload-balanced");
        try (var walker = street.phone().signedInAs("truongphong")) {
            walker.visit(HOME);
            walker.page().click(BUTTON);
            assertThat(walker.findsNothingWrong().text()).contains("Đã chuyển 3 trong 3 hồ sơ");
            street.shows("truongphong", walker.here(), "-workload-shared");
            walker.page().click(BUTTON);
            assertThat(walker.findsNothingWrong().text()).contains("Đã trả lại 3 trong 3 hồ sơ");
            street.shows("truongphong", walker.here(), "-workload-undone");
        }
    }
}
