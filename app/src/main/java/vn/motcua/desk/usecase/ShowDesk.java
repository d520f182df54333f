package vn.motcua.desk.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.WaitingDossiers;
import vn.motcua.identity.Powers;
import vn.motcua.identity.Powers.Power;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Post;
import vn.motcua.shared.VietnamTime;

/** Mở bàn làm việc: an officer's posts, and what they may and may not do with them. */
@Component
public class ShowDesk {
    private final Powers powers;
    private final Agencies agencies;
    private final WaitingDossiers dossiers;
    private final Access access;
    private final Clock clock;

    ShowDesk(Powers powers, Agencies agencies, WaitingDossiers dossiers, Access access, Clock clock) {
        this.powers = powers;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.access = access;
        this.clock = clock;
    }

    public Outcome show(Actor by) {
        return switch (access.decide(by, DeskPolicy.SHOW, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> desk(by, VietnamTime.dateOf(clock.instant()));
        };
    }

    private Outcome desk(Actor by, LocalDate today) {
        var posts = by instanceof Actor.SignedIn signedIn ? signedIn.posts() : List.<Post>of();
        var all = powers.of(by);
        return new Outcome.Desk(
                dossiers.of(by),
                posts.stream()
                        .filter(post -> post.until().map(today::isBefore).orElse(true))
                        .map(post -> new Held(post, post.heldOn(today), agencies.find(post.agency(), today)))
                        .toList(),
                all.stream()
                        .filter(power -> power.decision() instanceof Decision.Allowed)
                        .map(Power::action)
                        .toList(),
                all.stream()
                        .map(Power::decision)
                        .filter(Decision.Refused.class::isInstance)
                        .map(Decision.Refused.class::cast)
                        .toList());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param waiting the dossiers that fall to these posts; empty where none ever do
         * @param posts held today or later
         * @param may the actions allowed on the records nearest to the officer
         * @param mayNot the others, each with its reason
         */
        record Desk(
                Optional<WaitingDossiers.Count> waiting,
                List<Held> posts,
                List<String> may,
                List<Decision.Refused> mayNot)
                implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }

    /**
     * Vị trí công tác.
     *
     * @param now whether it is held today, not later
     * @param agency as it stands today; empty if it no longer does
     */
    public record Held(Post post, boolean now, Optional<Agency> agency) {}
}
