package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.spi.FieldsOfWork;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/**
 * Chuẩn bị bố trí: what an empty form needs. Its ids are made here, before anything is sent, so that a form sent twice
 * is recognised.
 */
@Component
public class PrepareAppointment {
    private final Agencies agencies;
    private final Reach reach;
    private final FieldsOfWork fields;
    private final Access access;
    private final Clock clock;

    PrepareAppointment(Agencies agencies, Reach reach, FieldsOfWork fields, Access access, Clock clock) {
        this.agencies = agencies;
        this.reach = reach;
        this.fields = fields;
        this.access = access;
        this.clock = clock;
    }

    /** The fields of work to which a post may be limited, by name. Public knowledge, so nobody's leave is asked. */
    public List<String> fields() {
        return fields.all();
    }

    public Outcome blank(Actor by) {
        return switch (access.decide(by, IdentityPolicy.PREPARE_APPOINTMENT, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> allowed(by);
        };
    }

    private Outcome allowed(Actor by) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var all = agencies.on(today);
        var open = reach.among(all, by, IdentityPolicy.APPOINT);
        var reserved = access.wouldAllow(by, IdentityPolicy.APPOINT_ADMINISTRATOR, Concerning.nothing());
        var roles = Arrays.stream(Role.values())
                .filter(role -> reserved || !Presence.RESERVED.contains(role))
                .toList();
        return new Outcome.Blank(
                Uuid7.at(now), Uuid7.at(now), today, all, new Outcome.Offer(open, roles, fields.all()));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * Mẫu trống.
         *
         * @param agencies all there are, for their names
         */
        record Blank(UUID person, UUID post, LocalDate today, List<Agency> agencies, Offer offer) implements Outcome {}

        /**
         * Những gì chọn được: at which agencies and to which roles whoever fills it in may appoint.
         *
         * @param fields to which a post may be limited, by name
         */
        record Offer(List<Agency> agencies, List<Role> roles, List<String> fields) {
            public Offer {
                agencies = List.copyOf(agencies);
                roles = List.copyOf(roles);
                fields = List.copyOf(fields);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
