package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.Wordings.Wording;
import vn.motcua.form.Answers;

/**
 * Bìa hồ sơ: a dossier with everything in it, for whoever may see it.
 *
 * @param procedure as it stood when the dossier was filed
 * @param way oldest move first
 * @param wordings what was to be decided, oldest version first
 * @param charges what was to be paid, oldest first
 */
public record Folder(
        Dossier dossier,
        Procedure procedure,
        Answers answers,
        List<Paper> papers,
        List<Passage> way,
        List<Wording> wordings,
        List<Charge> charges) {
    public Folder {
        papers = List.copyOf(papers);
        way = List.copyOf(way);
        wordings = List.copyOf(wordings);
        charges = List.copyOf(charges);
    }

    /** What that move asked to be paid. */
    public Optional<Charge> charge(Passage move) {
        return charges.stream().filter(charge -> charge.move() == move.number()).findFirst();
    }

    public Course course() {
        return Course.of(procedure.process());
    }
}
