package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Filing;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;

/** Điều còn thiếu: what a draft still lacks before it can be filed. */
@Component
class Requirements {
    private final PinnedProcedures procedures;
    private final Offer offer;
    private final Forms forms;
    private final NeededLevel level;

    Requirements(PinnedProcedures procedures, Offer offer, Forms forms, NeededLevel level) {
        this.procedures = procedures;
        this.offer = offer;
        this.forms = forms;
        this.level = level;
    }

    /** @param by who would file it */
    Wanting of(Actor by, Draft draft, LocalDate day) {
        var procedure = procedure(draft);
        return new Wanting(
                obstacle(draft, procedure, day).or(() -> level.obstacle(by, procedure.code())),
                forms.check(form(procedure), draft.answers(), day),
                papers(draft, procedure, day));
    }

    private Optional<Drafting.Reason> obstacle(Draft draft, Procedure procedure, LocalDate day) {
        return procedures.inForce(draft, day).isEmpty()
                ? Optional.of(Drafting.Reason.NOT_NOW)
                : offer.obstacle(procedure, draft.request().desk(), day);
    }

    /** Whether another revision is in force that day, so that the draft must be brought forward first. */
    boolean isBehind(Draft draft, LocalDate day) {
        return procedures.newer(draft, day).isPresent();
    }

    Procedure procedure(Draft draft) {
        return procedures.of(draft);
    }

    Form form(Procedure procedure) {
        return offer.form(procedure).orElseThrow();
    }

    /** The draft with what is worked out of its answers, to be shown. */
    Draft completed(Draft draft, Form form, LocalDate day) {
        return draft.showing(forms.completed(form, draft.answers(), day));
    }

    private static List<Integer> papers(Draft draft, Procedure procedure, LocalDate day) {
        var components = components(procedure, draft.situation());
        return IntStream.range(0, components.size())
                .filter(number -> isToBeSent(components.get(number), day) && !draft.has(number))
                .boxed()
                .toList();
    }

    /** Whether what was filed asks for so many papers. */
    boolean asksFor(int component, Filing filing) {
        return asksFor(component, filing.revision(), filing.situation());
    }

    /** Whether this case of the procedure asks for so many papers. */
    boolean asksFor(int component, RevisionId revision, int situation) {
        return component >= 0
                && component < components(procedures.at(revision), situation).size();
    }

    /** The papers that a case asks for; none where the record names no case. */
    static List<Papers.Component> components(Procedure procedure, int situation) {
        var cases = procedure.papers().cases();
        return cases.isEmpty() ? List.of() : cases.get(situation).components();
    }

    /** What everybody hands in, unless it is the form itself or the State holds it already. */
    static boolean isToBeSent(Papers.Component component, LocalDate day) {
        return component.need() == Need.ALWAYS && !component.electronicForm() && !component.isSparedOn(day);
    }

    /**
     * @param obstacle why it cannot be filed now at all
     * @param papers the components that are wanting
     */
    record Wanting(Optional<Drafting.Reason> obstacle, Checked checked, List<Integer> papers) {
        Wanting {
            papers = List.copyOf(papers);
        }
    }
}
