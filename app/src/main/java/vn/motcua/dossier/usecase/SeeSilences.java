package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Silences.Struck;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Xem hồ sơ do im lặng: about which dossiers of one's agencies nobody decided, so that the law did. */
@Component
public class SeeSilences {
    private final Silences silences;
    private final Access access;
    private final Clock clock;

    SeeSilences(Silences silences, Access access, Clock clock) {
        this.silences = silences;
        this.access = access;
        this.clock = clock;
    }

    /** The roles that answer for what an agency leaves undone. */
    public static Set<Role> answerable() {
        return DossierPolicy.GIVERS;
    }

    /** The latest first. Trainees see none: what is made for practice is entered in no such list. */
    public Outcome see(Actor by, Page page) {
        var agencies = Tray.of(by, VietnamTime.dateOf(clock.instant())).stream()
                .filter(tray -> answerable().contains(tray.role()))
                .map(Tray::agency)
                .collect(Collectors.toSet());
        var what = agencies.stream().findFirst().map(Concerning::agency).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.SEE_SILENCES, what.inPractice(by.practises()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return by.practises()
                ? new Outcome.Seen(List.of(), 0)
                : new Outcome.Seen(silences.struck(agencies, page), silences.count(agencies));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param total on all pages */
        record Seen(List<Struck> lines, int total) implements Outcome {
            public Seen {
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
