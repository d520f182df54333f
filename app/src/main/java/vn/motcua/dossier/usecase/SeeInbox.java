package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem hồ sơ chờ xử lý: what falls to the roles that an officer holds at an agency today. */
@Component
public class SeeInbox {
    private final Inboxes inboxes;
    private final Access access;
    private final Clock clock;

    SeeInbox(Inboxes inboxes, Access access, Clock clock) {
        this.inboxes = inboxes;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Outcome see(Actor by, AgencyId agency, Page page) {
        var what = Concerning.agency(agency).inPractice(by.practises());
        if (access.decide(by, DossierPolicy.SEE_INBOX, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var trays = traysAt(by, agency);
        return new Outcome.Seen(inboxes.at(agency, trays, page), inboxes.countAt(agency, trays));
    }

    private List<Tray> traysAt(Actor by, AgencyId agency) {
        return Tray.of(by, VietnamTime.dateOf(clock.instant())).stream()
                .filter(tray -> tray.agency().equals(agency))
                .toList();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param total on all pages */
        record Seen(List<Line> lines, int total) implements Outcome {
            public Seen {
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
