package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Heading.Level;
import vn.motcua.catalogue.Procedure;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Cơ quan của nơi minh họa, and which of them take a sample procedure in. */
@Component
class SampleOffices {
    private final Agencies agencies;
    private final Assignments assignments;
    private final Clock clock;

    SampleOffices(Agencies agencies, Assignments assignments, Clock clock) {
        this.agencies = agencies;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The invented agencies that receive people. */
    List<Agency> all() {
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .filter(Agency::invented)
                .filter(agency -> agency.reception().isPresent())
                .toList();
    }

    /** Has those of its levels take it in; nobody takes in what another authority does. */
    void assign(UUID id, SampleProcedure sample) {
        if (sample.procedure().terms().availability() instanceof Availability.Elsewhere) {
            return;
        }
        all().stream()
                .filter(office -> takesIn(office, sample.procedure()))
                .forEach(office -> assignments.assign(id, office.id(), sample.from()));
    }

    private static boolean takesIn(Agency office, Procedure procedure) {
        return switch (office.kind()) {
            case SERVICE_CENTRE, COMMUNE -> procedure.heading().levels().contains(Level.COMMUNE);
            case PROVINCE, DEPARTMENT -> procedure.heading().levels().contains(Level.PROVINCE);
            case POLICE, TAX, INSURANCE -> false;
        };
    }
}
