package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.PersonId;

/**
 * Đề nghị về biểu mức thu: to enter one, to correct one or to end one. A second person decides.
 *
 * @param schedule the one to be corrected or ended; empty where a new one is to be entered
 * @param remark why it was returned
 */
public record FeeProposal(
        UUID id,
        ProcedureCode code,
        Act act,
        Optional<UUID> schedule,
        Terms terms,
        State state,
        Hands hands,
        Optional<String> remark) {

    boolean isOf(Optional<PersonId> person) {
        return person.isPresent() && hands.proposer().equals(person);
    }

    /**
     * Nội dung.
     *
     * @param from the first day on which it holds; to end one, the first day on which it no longer does
     * @param decision by which it is corrected or ended; empty where a new one is entered
     */
    public record Terms(String resolution, LocalDate from, List<FeeSchedule.Rate> rates, String decision) {
        public Terms {
            rates = List.copyOf(rates);
        }
    }

    /** Người đề nghị, and when. */
    public record Hands(Optional<PersonId> proposer, Instant at) {}

    /** Việc. */
    public enum Act {
        ENTER,
        CORRECT,
        END;

        /** The slug in the database, messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Trạng thái. */
    public enum State {
        WAITING,
        APPROVED,
        RETURNED;

        /** The slug in the database and messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
