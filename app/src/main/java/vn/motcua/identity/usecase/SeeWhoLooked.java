package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.JournalQuery;
import vn.motcua.shared.JournalQuery.Line;
import vn.motcua.shared.JournalQuery.Mark;
import vn.motcua.shared.VietnamTime;

/**
 * Ai đã xem dữ liệu của tôi: when, in which act and where, but not which officer, whom the agency answers for. Looks of those
 * who examine the journal are not told while they may be examining somebody.
 */
@Component
public class SeeWhoLooked {
    private static final int PAGE = 50;
    private static final Set<String> UNTOLD = Set.of(IdentityPolicy.READ_JOURNAL, IdentityPolicy.EXPORT_JOURNAL);

    private final JournalQuery journal;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    SeeWhoLooked(JournalQuery journal, Agencies agencies, Access access, Clock clock) {
        this.journal = journal;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** @param before the last look of the page before */
    public Outcome see(Actor.SignedIn by, Optional<Mark> before) {
        if (access.decide(by, IdentityPolicy.SEE_WHO_LOOKED, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var looks = journal.looks(by.person(), UNTOLD, before, PAGE + 1);
        return new Outcome.Seen(looks.subList(0, Math.min(PAGE, looks.size())), looks.size() > PAGE, names());
    }

    private Map<AgencyId, Agency> names() {
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param more whether older looks follow */
        record Seen(List<Line> looks, boolean more, Map<AgencyId, Agency> agencies) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
