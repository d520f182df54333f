package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Answered;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.usecase.Wordings.Wording;

/**
 * Nội dung bìa hồ sơ: all that was written down about a dossier while it went its way.
 *
 * @param way oldest move first
 * @param answered what was filed, and what was put right since
 * @param wordings what was to be decided, oldest version first
 * @param charges what was to be paid, oldest first
 * @param marks what was wanting the last time more was asked for
 * @param opinions what was asked of other offices while it was at a step, oldest first
 * @param handover how its result was given out last
 * @param delivery how its owner wants the result
 * @param bundle what it was filed together with; empty where it was filed alone
 * @param twins with which dossiers it was declared to be one, the first to be filed first
 * @param assignments to whom it was given by name, oldest first
 * @param warnings what was told of its promised time, oldest first
 */
public record Content(
        List<Passage> way,
        Answered answered,
        List<Paper> papers,
        List<Wording> wordings,
        List<Charge> charges,
        List<Mark> marks,
        List<Opinion> opinions,
        Optional<Handover> handover,
        Delivery delivery,
        Optional<Bundle> bundle,
        List<Twin> twins,
        List<Assignment> assignments,
        List<Warning> warnings) {
    public Content {
        way = List.copyOf(way);
        papers = List.copyOf(papers);
        wordings = List.copyOf(wordings);
        charges = List.copyOf(charges);
        marks = List.copyOf(marks);
        opinions = List.copyOf(opinions);
        twins = List.copyOf(twins);
        assignments = List.copyOf(assignments);
        warnings = List.copyOf(warnings);
    }

    /** With its way as far as that move. */
    Content upTo(Passage last) {
        var gone = way.stream()
                .filter(passage -> passage.number() <= last.number())
                .toList();
        return new Content(
                gone,
                answered,
                papers,
                wordings,
                charges,
                marks,
                opinions,
                handover,
                delivery,
                bundle,
                twins,
                assignments,
                warnings);
    }
}
