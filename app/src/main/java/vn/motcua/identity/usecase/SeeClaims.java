package vn.motcua.identity.usecase;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Post;

/**
 * Xem lời khai chờ đối chiếu at the agencies where one receives people. In no transaction, like every look that the journal
 * must know of.
 */
@Component
public class SeeClaims {
    private final Claims claims;
    private final Access access;

    SeeClaims(Claims claims, Access access) {
        this.claims = claims;
        this.access = access;
    }

    public Outcome see(Actor.SignedIn by) {
        var agencies = by.posts().stream()
                .map(Post::agency)
                .filter(agency -> access.wouldAllow(by, IdentityPolicy.SEE_CLAIMS, Concerning.agency(agency)))
                .collect(Collectors.toUnmodifiableSet());
        if (agencies.isEmpty()) {
            return access.decide(by, IdentityPolicy.SEE_CLAIMS, Concerning.nothing())
                            instanceof Decision.Refused refused
                    ? new Outcome.NotAllowed(refused)
                    : new Outcome.Seen(List.of());
        }
        agencies.forEach(agency -> access.decide(by, IdentityPolicy.SEE_CLAIMS, Concerning.agency(agency)));
        return new Outcome.Seen(claims.waitingAt(agencies));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(List<Claims.Named> waiting) implements Outcome {
            public Seen {
                waiting = List.copyOf(waiting);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
