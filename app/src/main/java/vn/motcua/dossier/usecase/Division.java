package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Paper;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.shared.AgencyId;

/** Chia hồ sơ: what a draft becomes once it is filed. Most become one dossier; a linked procedure becomes one for each agency. */
@Component
class Division {
    private final BundlePlans plans;
    private final Catalogue catalogue;
    private final Forms forms;
    private final Agencies agencies;

    Division(BundlePlans plans, Catalogue catalogue, Forms forms, Agencies agencies) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.forms = forms;
        this.agencies = agencies;
    }

    /**
     * Its parts in the order of the plan; none where one of them can be taken in by nobody that day.
     *
     * @param form that was filled in
     * @param answers checked
     */
    List<Part> of(Draft draft, Form form, Answers answers, LocalDate day) {
        return plans.of(draft.request().procedure())
                .map(plan -> parts(plan, draft, form, answers, day))
                .orElseGet(() -> List.of(whole(draft, form, answers)));
    }

    private static Part whole(Draft draft, Form form, Answers answers) {
        var request = draft.request();
        var papers = draft.papers().stream()
                .map(Paper::component)
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> each));
        return new Part(
                Optional.empty(),
                new Place(request.procedure(), request.revision(), request.desk(), draft.situation()),
                form,
                answers,
                papers);
    }

    private List<Part> parts(BundlePlan plan, Draft draft, Form form, Answers answers, LocalDate day) {
        var parts = plan.parts().stream()
                .flatMap(part -> part(part, draft, form, answers, day).stream())
                .toList();
        return parts.size() == plan.parts().size() ? parts : List.of();
    }

    private Optional<Part> part(BundlePlan.Part part, Draft draft, Form asked, Answers whole, LocalDate day) {
        var revision = catalogue.find(part.procedure(), day);
        var form = revision.flatMap(each -> each.procedure().guidance().asked(forms));
        var desk = desk(part, draft.request().desk(), day);
        return revision.isEmpty() || form.isEmpty() || desk.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Optional.of(part),
                        place(part, revision.get(), desk.get(), whole),
                        form.get(),
                        declared(part, form.get(), asked, whole, day),
                        part.papers()));
    }

    private static Place place(BundlePlan.Part part, Revision revision, AgencyId desk, Answers whole) {
        return new Place(revision.procedure().code(), revision.id(), desk, part.situation(whole));
    }

    /**
     * What the part's own form says of it.
     *
     * @throws IllegalStateException if the plan leaves something unanswered that the part asks
     */
    Answers declared(BundlePlan.Part part, Form form, Form asked, Answers whole, LocalDate day) {
        var checked = forms.check(form, part.declared(form, asked, whole), day);
        if (!checked.isSound()) {
            throw new IllegalStateException(part.id() + " is not satisfied: " + checked.mistakes());
        }
        return checked.answers();
    }

    /** Whoever sits at the counters of that desk; else the only one of its kind. */
    private Optional<AgencyId> desk(BundlePlan.Part part, AgencyId whole, LocalDate day) {
        return part.desk()
                .map(kind -> ofKind(kind, day))
                .map(all -> Stream.concat(
                                all.stream().filter(agency -> isHosted(agency, whole, day)),
                                all.stream().filter(_ -> all.size() == 1))
                        .map(Agency::id)
                        .findFirst())
                .orElse(Optional.of(whole));
    }

    private List<Agency> ofKind(Agency.Kind kind, LocalDate day) {
        return agencies.on(day).stream().filter(agency -> agency.kind() == kind).toList();
    }

    private boolean isHosted(Agency agency, AgencyId desk, LocalDate day) {
        return agencies.profile(agency.id(), day).flatMap(AgencyProfile::host).equals(Optional.of(desk));
    }

    /**
     * Hồ sơ sẽ có.
     *
     * @param plan which part of the whole it is; empty where it is the whole
     * @param form that says what it declares
     * @param papers which of its components each component of the draft is
     */
    record Part(Optional<BundlePlan.Part> plan, Place place, Form form, Answers answers, Map<Integer, Integer> papers) {
        Part {
            papers = Map.copyOf(papers);
        }
    }

    /** Nơi nhận. */
    record Place(ProcedureCode procedure, RevisionId revision, AgencyId desk, int situation) {}
}
