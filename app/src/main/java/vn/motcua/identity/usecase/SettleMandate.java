package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MandateAccepted;
import vn.motcua.identity.MandateEnded;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.VietnamTime;

/** Nhận hoặc chấm dứt quyền thay mặt: one agrees to act, and either side ends it at any moment. */
@Component
public class SettleMandate {
    private final Mandates mandates;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    SettleMandate(Mandates mandates, Access access, EventLog log, Clock clock) {
        this.mandates = mandates;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Nhận việc. Agreed to twice, it is told once; what was taken back meanwhile stays so. */
    @Transactional
    public Outcome accept(Actor by, UUID id) {
        return change(by, id, IdentityPolicy.ACCEPT_MANDATE, Side.AGENT, mandate -> {
            if (mandate.acceptedAt().isEmpty()) {
                mandates.accept(id, clock.instant());
                var parties = mandate.parties();
                log.append(by, new MandateAccepted(id, parties.principal(), parties.agent()));
            }
        });
    }

    /** Từ chối hoặc thôi: by who acts, or was to. */
    @Transactional
    public Outcome layDown(Actor by, UUID id) {
        return change(by, id, IdentityPolicy.LAY_DOWN_MANDATE, Side.AGENT, mandate -> end(by, mandate));
    }

    /** Thu hồi: by the one acted for, or who may entrust others in their name. */
    @Transactional
    public Outcome revoke(Actor by, UUID id) {
        return change(
                by,
                id,
                IdentityPolicy.REVOKE_MANDATE,
                Side.PRINCIPAL,
                mandate -> end(by.actingFor(mandate.parties().principal()), mandate));
    }

    private void end(Actor by, Mandate mandate) {
        mandates.end(mandate.id(), by, clock.instant());
        var parties = mandate.parties();
        log.append(by, new MandateEnded(mandate.id(), parties.principal(), parties.agent()));
    }

    private Outcome change(Actor by, UUID id, String action, Side side, Consumer<Mandate> change) {
        var found = mandates.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var mandate = found.get();
        var owner = side == Side.AGENT
                ? mandate.parties().agent()
                : mandate.parties().principal();
        if (access.decide(by.actingFor(owner), action, Concerning.person(owner)) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (mandate.isOpen(VietnamTime.dateOf(clock.instant()))) {
            change.accept(mandate);
        }
        return new Outcome.Done();
    }

    private enum Side {
        AGENT,
        PRINCIPAL
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** It is so now, whoever made it so. */
        record Done() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
