package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.EmergencyReviewed;
import vn.motcua.identity.model.Emergency;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;

/** Xem xét các lần mở khẩn cấp: at the agency whose record it was, or of the whole house, and never one's own. */
@Component
public class ReviewEmergencies {
    /** More than wait anywhere; what is reviewed goes to the end. */
    private static final int MOST = 200;

    public static final int LONGEST_REMARK = 500;

    private final EmergencyBook book;
    private final Reach reach;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ReviewEmergencies(EmergencyBook book, Reach reach, Access access, EventLog log, Clock clock) {
        this.book = book;
        this.reach = reach;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** In no transaction: the journal commits the look first. */
    public Outcome list(Actor by) {
        var at = reach.of(by, IdentityPolicy.LIST_EMERGENCIES);
        if (access.decide(by, IdentityPolicy.LIST_EMERGENCIES, at.concerning()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var lines = book.at(at.agencies(), MOST);
        var theirs = lines.stream()
                .map(EmergencyBook.Line::emergency)
                .filter(each -> each.review().isEmpty() && !by.who().equals(Optional.of(each.by())))
                .filter(each -> access.wouldAllow(by, IdentityPolicy.REVIEW_EMERGENCY, each.what()))
                .map(Emergency::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Outcome.Listed(lines, reach.named(), theirs);
    }

    /** Reviewed twice, the first holds. */
    @Transactional
    public Outcome review(Actor.SignedIn by, UUID id, boolean justified, String remark) {
        var found = book.lock(id);
        var what = found.map(Emergency::what).orElseGet(Concerning::nothing);
        if (access.decide(by, IdentityPolicy.REVIEW_EMERGENCY, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var said = Text.clean(remark);
        if (said.length() > LONGEST_REMARK || (!justified && said.isEmpty())) {
            return new Outcome.RemarkNeeded();
        }
        if (found.filter(each -> each.by().equals(by.person())).isPresent()) {
            return new Outcome.Theirs();
        }
        found.filter(each -> each.review().isEmpty()).ifPresent(_ -> {
            book.review(id, new Emergency.Review(by.person(), clock.instant(), justified, said));
            log.append(by, new EmergencyReviewed(id, by.person(), justified));
        });
        return new Outcome.Done();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param theirs what the actor may review */
        record Listed(List<EmergencyBook.Line> lines, Map<AgencyId, Agency> agencies, Set<UUID> theirs)
                implements Outcome {
            public Listed {
                lines = List.copyOf(lines);
            }
        }

        record Done() implements Outcome {}

        /** Nobody reviews what they did themselves. */
        record Theirs() implements Outcome {}

        /** Whoever finds it unjustified says why. */
        record RemarkNeeded() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
