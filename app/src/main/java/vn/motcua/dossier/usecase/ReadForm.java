package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.form.Form;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Đọc biểu mẫu: what one is asked who asks for a procedure, before beginning. Public, so nobody's leave is asked. */
@Component
public class ReadForm {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Offer offer;
    private final Clock clock;

    ReadForm(Catalogue catalogue, Agencies agencies, Offer offer, Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.offer = offer;
        this.clock = clock;
    }

    /** Empty if there is no such procedure, or nobody has written its form. */
    public Optional<Asked> of(ProcedureCode code) {
        var today = VietnamTime.dateOf(clock.instant());
        return catalogue
                .find(code, today)
                .flatMap(revision -> offer.form(revision.procedure())
                        .map(form ->
                                new Asked(revision.procedure(), form, today, offices(revision.procedure(), today))));
    }

    private List<Agency> offices(Procedure procedure, LocalDate today) {
        return catalogue.offices(procedure.code()).stream()
                .flatMap(id -> agencies.find(id, today).stream())
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /**
     * Điều được hỏi.
     *
     * @param day for which this holds
     * @param offices that take it in
     */
    public record Asked(Procedure procedure, Form form, LocalDate day, List<Agency> offices) {
        public Asked {
            offices = List.copyOf(offices);
        }

        /** Whether everybody must send it. */
        public boolean isToBeSent(Papers.Component component) {
            return Requirements.isToBeSent(component, day);
        }
    }
}
