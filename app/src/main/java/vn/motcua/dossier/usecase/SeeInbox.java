package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
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
        if (access.decide(by, DossierPolicy.SEE_INBOX, Concerning.agency(agency)) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var roles = rolesAt(by, agency);
        return new Outcome.Seen(inboxes.at(agency, roles, page), inboxes.countAt(agency, roles));
    }

    private Set<Role> rolesAt(Actor by, AgencyId agency) {
        var today = VietnamTime.dateOf(clock.instant());
        var posts = by instanceof Actor.SignedIn officer ? officer.posts().stream() : Stream.<Post>empty();
        return posts.filter(post -> post.agency().equals(agency) && post.heldOn(today))
                .map(Post::role)
                .collect(Collectors.toSet());
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
