package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.shared.VietnamTime;

/** Nhận ra khóa truy cập: one answer to one question of ours, counted once. */
@Component
class RecogniseKey {
    private final Tickets tickets;
    private final KeyCeremony ceremony;
    private final Passkeys passkeys;
    private final Clock clock;

    RecogniseKey(Tickets tickets, KeyCeremony ceremony, Passkeys passkeys, Clock clock) {
        this.tickets = tickets;
        this.ceremony = ceremony;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** The key that was shown; empty if there is none such, or the question was answered before. */
    Optional<Passkey> recognise(String answer, Asked asked) {
        var key = ceremony.named(answer)
                .flatMap(passkeys::bearing)
                .filter(known -> known.credential().host().equals(asked.host()));
        if (key.isEmpty() || !tickets.spend(asked.challenge())) {
            return Optional.empty();
        }
        var counter = ceremony.shown(answer, asked, key.get().credential());
        if (counter.isEmpty()) {
            return Optional.empty();
        }
        var used = key.get().used(counter.getAsLong(), VietnamTime.dateOf(clock.instant()));
        passkeys.used(used);
        return Optional.of(used);
    }
}
