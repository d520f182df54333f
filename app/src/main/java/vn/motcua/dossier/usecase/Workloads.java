package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Khối lượng việc: read where it is written, as {@link Inboxes} are, from open dossiers alone. */
public interface Workloads {

    /**
     * What an agency has in hand.
     *
     * @param soon what is due before this and not late is due soon
     */
    Load at(AgencyId agency, boolean practice, Instant now, Instant soon);

    /**
     * Khối lượng.
     *
     * @param sums for each role and whoever has something in it by name, and one for what nobody has
     * @param given what waits for the office and was given to somebody by name
     */
    record Load(List<Sum> sums, List<Given> given) {
        public Load {
            sums = List.copyOf(sums);
            given = List.copyOf(given);
        }
    }

    /**
     * Tổng số.
     *
     * @param person empty for what was given to nobody by name
     */
    record Sum(Role role, Optional<PersonId> person, Count count) {}

    /**
     * Số hồ sơ.
     *
     * @param open all that are not ended
     * @param waiting of those, what waits for the citizen
     * @param finished of those, what has its result and is to be fetched
     * @param soon of those, what is due soon
     * @param late of those, what is past its promise
     */
    record Count(int open, int waiting, int finished, int soon, int late) {
        static final Count NONE = new Count(0, 0, 0, 0, 0);

        /** What waits for the office: by this one knows who is overloaded. */
        public int work() {
            return open - waiting - finished;
        }
    }

    /**
     * Việc đã giao.
     *
     * @param field lĩnh vực; empty where it is of none
     * @param begun whether who has it did something with it
     * @param acted who proposed it or handed it on, themselves or through who stood in
     */
    record Given(
            DossierId dossier,
            String code,
            RevisionId revision,
            Stage stage,
            Optional<Integer> step,
            Role role,
            PersonId person,
            Optional<String> field,
            Optional<Instant> due,
            boolean begun,
            Set<PersonId> acted) {
        public Given {
            acted = Set.copyOf(acted);
        }
    }
}
