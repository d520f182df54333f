package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Staffing;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.shared.AgencyId;

/**
 * Chọn cơ quan: who does a step, by competence and place. The desk's own authority comes first, then an agency of the
 * right kind that works in the procedure's field; where that leaves several or none, a person says which.
 */
@Component
class Routing {
    private final Agencies agencies;
    private final Staffing staffing;

    Routing(Agencies agencies, Staffing staffing) {
        this.agencies = agencies;
        this.staffing = staffing;
    }

    /** The agencies that can take the step; whether somebody is there is asked where there is a choice. */
    Candidates candidates(InternalProcess.Step step, Procedure procedure, Dossier dossier, LocalDate day) {
        var competent = competent(step, procedure, dossier, day);
        if (competent.size() <= 1) {
            return new Candidates(step.role(), competent, List.of());
        }
        var among = competent.stream().map(Agency::id).collect(Collectors.toSet());
        var staffed = staffing.having(
                step.role(), procedure.field(), among, day, dossier.filing().isPractice());
        var isOpen = competent.stream().collect(Collectors.partitioningBy(agency -> staffed.contains(agency.id())));
        return new Candidates(step.role(), isOpen.getOrDefault(true, List.of()), isOpen.getOrDefault(false, List.of()));
    }

    /** By competence alone; the citizen's own steps stay with the desk. */
    private List<Agency> competent(InternalProcess.Step step, Procedure procedure, Dossier dossier, LocalDate day) {
        var desk = dossier.filing().desk();
        var competence = procedure.terms().competence();
        return switch (step.at()) {
            case DESK, CITIZEN -> agencies.find(desk, day).stream().toList();
            case HANDLING_AGENCY -> competent(competence.handles(), procedure, desk, day);
            case DECIDING_AGENCY -> competent(competence.decides(), procedure, desk, day);
            case OTHER_AGENCY -> others(dossier, day);
        };
    }

    private List<Agency> competent(Set<Agency.Kind> kinds, Procedure procedure, AgencyId desk, LocalDate day) {
        var above = lineOf(desk, day).stream()
                .filter(agency -> kinds.isEmpty() ? !agency.id().equals(desk) : kinds.contains(agency.kind()))
                .findFirst();
        if (above.isPresent()) {
            return List.of(above.get());
        }
        var ofKind = agencies.on(day).stream()
                .filter(agency -> kinds.contains(agency.kind()))
                .toList();
        var inField = ofKind.stream()
                .filter(agency -> profile(agency, day)
                        .fields()
                        .contains(procedure.heading().field()))
                .toList();
        return inField.isEmpty() ? ofKind : inField;
    }

    /** Everybody else who may be asked; those that sit at this desk's counters first. */
    private List<Agency> others(Dossier dossier, LocalDate day) {
        var desk = dossier.filing().desk();
        var asking = List.of(desk, dossier.custody().agency());
        var isHere = agencies.on(day).stream()
                .filter(agency -> !asking.contains(agency.id()))
                .collect(Collectors.partitioningBy(agency -> isHosted(agency, desk, day)));
        return Stream.of(true, false)
                .flatMap(here -> isHere.getOrDefault(here, List.of()).stream())
                .toList();
    }

    private boolean isHosted(Agency agency, AgencyId desk, LocalDate day) {
        return profile(agency, day).host().equals(Optional.of(desk));
    }

    private AgencyProfile profile(Agency agency, LocalDate day) {
        return agencies.profile(agency.id(), day).orElse(AgencyProfile.BLANK);
    }

    /** The desk, the agency it belongs to, and so on up. */
    private List<Agency> lineOf(AgencyId desk, LocalDate day) {
        var line = new ArrayList<Agency>();
        var next = agencies.find(desk, day);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = next.get().parent().flatMap(parent -> agencies.find(parent, day));
        }
        return line;
    }
}
