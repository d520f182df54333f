package vn.motcua.dossier.model;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.PersonId;

/**
 * Phân công: a dossier given by name to one of those who hold the role that has it. It says who is to see to it; a colleague of
 * the same role may still do so, or work would lie whenever somebody is ill. It holds whenever the dossier is at that office.
 *
 * @param number from 1
 * @param by who gave it
 * @param office where, since when
 * @param to who is to see to it
 */
public record Assignment(int number, PersonId by, Custody office, PersonId to, String reason) {

    /**
     * Who is to see to it now; empty where nobody was named at the office that has it.
     *
     * @param all oldest first
     */
    public static Optional<Assignment> present(List<Assignment> all, Custody custody) {
        return all.stream().filter(each -> each.office.isWhereItIs(custody)).reduce((_, later) -> later);
    }
}
