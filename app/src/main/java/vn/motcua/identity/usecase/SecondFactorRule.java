package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/**
 * Từ ngày nào cán bộ phải có lớp bảo vệ thứ hai: in production from the first day, in a demonstration never, unless the
 * installation says otherwise.
 */
@Component
public class SecondFactorRule {
    private final Optional<LocalDate> from;
    private final Clock clock;

    SecondFactorRule(@Value("${installation.second-factor-from:}") String from, Clock clock) {
        this.from = Optional.of(from.strip()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        this.clock = clock;
    }

    /** Whether this person must get one before anything else. */
    public boolean asks(Presence presence) {
        return presence.officer() && !presence.secondFactor() && holdsOn(presence.today());
    }

    boolean asks(Actor.SignedIn by, Account own) {
        var today = VietnamTime.dateOf(clock.instant());
        return !own.secondFactor() && holdsOn(today) && by.posts().stream().anyMatch(post -> post.heldOn(today));
    }

    private boolean holdsOn(LocalDate day) {
        return from.filter(first -> !day.isBefore(first)).isPresent();
    }
}
