package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Bảng trực: who of an agency can take up work in which role, and on which days they are away, for whoever shares the work out.
 * Officers act in public, so nobody's leave is asked; what they are called tells {@link OfficerNames}.
 */
public interface Rota {

    /**
     * Those who hold a post there on that day and can sign in; whoever holds two roles stands in it twice.
     *
     * @param practice whether those are asked for who practise
     */
    List<Turn> at(AgencyId agency, LocalDate day, boolean practice);

    /**
     * Phiên: one person in one role.
     *
     * @param fields lĩnh vực to which they are limited in it; none where it is for every field
     * @param away the days, from the asked one on, on which somebody stands in for them in that role
     */
    record Turn(PersonId person, Role role, Set<String> fields, List<Away> away) {
        public Turn {
            fields = Set.copyOf(fields);
            away = List.copyOf(away);
        }
    }

    /**
     * Vắng mặt.
     *
     * @param from the first day
     * @param until the first day on which they are back
     */
    record Away(LocalDate from, LocalDate until) {
        /** @throws IllegalArgumentException if it is over before it begins */
        public Away {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("an absence has at least one day: " + from + " to " + until);
            }
        }

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        /** Whether it takes away one of these days, both included. */
        public boolean touches(LocalDate first, LocalDate last) {
            return !last.isBefore(from) && first.isBefore(until);
        }
    }
}
