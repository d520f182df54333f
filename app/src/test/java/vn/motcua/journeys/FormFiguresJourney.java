package vn.motcua.journeys;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.dossier.usecase.Edit;
import vn.motcua.dossier.usecase.FillPage;
import vn.motcua.dossier.usecase.GiveUpDraft;
import vn.motcua.dossier.usecase.Town;

/** How people get along with forms, as whoever answers for an office sees it. */
@ExtendWith(Street.class)
class FormFiguresJourney {
    private static final String HOME = "/desk/form-figures";

    @Test
    void measuresHaveNoBarrierOnAPhoneNorOnAComputer(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        for (var number = 0; number < 6; number++) {
            town.filed(Town.citizen(), Town.BIRTH, town.desk);
            stops(town);
        }
        street.shows("truongmotcua", HOME);
        street.shows("truongmotcua", HOME + "?q=kh%C3%B4ng+c%C3%B3", "-form-figures-none");
        street.shows("truongmotcua", HOME + "/" + Town.BIRTH);
        street.shows("truongmotcua", "/en" + HOME + "/" + Town.BIRTH);
    }

    private static void stops(Town town) {
        var citizen = Town.citizen();
        var draft = town.begun(citizen, Town.BIRTH, town.desk);
        var wrong = new Edit.FillSection("applicant", 0, Map.of("applicant-id", "12"));
        var sent = new FillPage.Sent(List.of(), _ -> true);
        town.bean(FillPage.class).fill(citizen, draft.id(), draft.edits(), wrong, sent);
        town.bean(GiveUpDraft.class).giveUp(citizen, draft.id());
    }
}
