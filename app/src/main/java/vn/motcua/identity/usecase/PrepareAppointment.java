package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Chuẩn bị bố trí: what an empty form needs. Its ids are made here, before anything is sent, so that a form sent twice
 * is recognised.
 */
@Component
public class PrepareAppointment {
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    PrepareAppointment(Agencies agencies, Access access, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    public Outcome blank(Actor by) {
        return switch (access.decide(by, IdentityPolicy.PREPARE_APPOINTMENT, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> blank();
        };
    }

    private Outcome blank() {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        return new Outcome.Blank(Uuid7.at(now), Uuid7.at(now), today, agencies.on(today));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** Mẫu trống. */
        record Blank(UUID person, UUID post, LocalDate today, List<Agency> agencies) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
