package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.spi.OnlineFiling;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Chuẩn bị nộp: whether a procedure can be filed here today, and at which offices. Public, so nobody's leave is asked. */
@Component
public class PrepareFiling implements OnlineFiling {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Offer offer;
    private final Clock clock;

    PrepareFiling(Catalogue catalogue, Agencies agencies, Offer offer, Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.offer = offer;
        this.clock = clock;
    }

    /** A former code leads to the procedure that took its place. */
    public Outcome prepare(ProcedureCode code) {
        var today = VietnamTime.dateOf(clock.instant());
        return catalogue
                .find(code, today)
                .map(revision -> prepare(revision.procedure(), today))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome prepare(Procedure procedure, LocalDate today) {
        var obstacle = offer.obstacle(procedure, today);
        return obstacle.isPresent()
                ? new Outcome.NotOffered(procedure, obstacle.get())
                : new Outcome.Ready(procedure, offices(procedure.code(), today));
    }

    private List<Agency> offices(ProcedureCode code, LocalDate today) {
        return catalogue.offices(code).stream()
                .flatMap(id -> agencies.find(id, today).stream())
                .sorted(Comparator.comparing((Agency agency) -> agency.name().vietnamese())
                        .thenComparing(Agency::code))
                .toList();
    }

    @Override
    public Answer answer(Procedure procedure, LocalDate day) {
        var paper = offer.form(procedure).map(_ -> "/procedures/" + procedure.code() + "/form.pdf");
        return offer.obstacle(procedure, day)
                .<Answer>map(reason -> new Answer.Closed(messageOf(reason), paper))
                .orElseGet(() -> new Answer.Open("/apply/" + procedure.code(), paper));
    }

    /** Where the words for the reason stand. */
    public static String messageOf(Drafting.Reason reason) {
        return "dossier.apply.closed." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param offices that take it in today, by name */
        record Ready(Procedure procedure, List<Agency> offices) implements Outcome {
            public Ready {
                offices = List.copyOf(offices);
            }
        }

        record NotOffered(Procedure procedure, Drafting.Reason reason) implements Outcome {}

        record Unknown() implements Outcome {}
    }
}
