package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.DraftTransferred;
import vn.motcua.dossier.model.Draft;
import vn.motcua.identity.Guesthood;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;

/**
 * Mang bản khai vào tài khoản: what somebody began without an account becomes theirs who sign in and hold the link. Both
 * sides agree by that: the link is the guest's, the account is the taker's.
 */
@Component
public class TakeAlong {
    private final Guesthood guests;
    private final Drawer drawer;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    TakeAlong(Guesthood guests, Drawer drawer, Access access, EventLog log, Clock clock) {
        this.guests = guests;
        this.drawer = drawer;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** @param secret of the link; used again, it finds what was begun meanwhile */
    @Transactional
    public Outcome take(Actor by, String secret) {
        if (access.decide(by, DossierPolicy.TAKE_ALONG, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return guests.behind(secret)
                .flatMap(guest -> by.who().map(person -> take(by, guest, person)))
                .orElseGet(Outcome.Over::new);
    }

    private Outcome take(Actor by, PersonId guest, PersonId person) {
        var taken = new ArrayList<DraftId>();
        var left = new ArrayList<Draft>();
        for (var begun : drawer.openOf(guest)) {
            lockOpen(begun.id(), guest).ifPresent(draft -> {
                var request = draft.request();
                if (drawer.open(person, person, request.procedure(), request.desk())
                        .isPresent()) {
                    left.add(draft);
                } else {
                    drawer.give(draft.id(), person, clock.instant());
                    log.append(by, new DraftTransferred(draft.id()));
                    taken.add(draft.id());
                }
            });
        }
        return new Outcome.Taken(taken, left.size());
    }

    private Optional<Draft> lockOpen(DraftId id, PersonId guest) {
        return drawer.lock(id)
                .filter(draft ->
                        draft.filedAs().isEmpty() && draft.request().owner().equals(guest));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param drafts that are theirs now
         * @param left how many stay behind, for they have begun one themselves for the same procedure at the same office
         */
        record Taken(List<DraftId> drafts, int left) implements Outcome {
            public Taken {
                drafts = List.copyOf(drafts);
            }
        }

        /** The link is over, or never was. */
        record Over() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
