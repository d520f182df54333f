package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.Vnd;

/**
 * Biểu mức thu of one procedure under one resolution of the province's People's Council. It changes on another calendar
 * than the procedure, so it is no part of a revision.
 *
 * @param resolution số, ký hiệu of the resolution
 * @param until the first day on which it no longer holds; empty while open-ended
 */
public record FeeSchedule(
        ProcedureCode code, String resolution, LocalDate from, Optional<LocalDate> until, List<Rate> rates) {
    public FeeSchedule {
        rates = List.copyOf(rates);
    }

    /**
     * Mức thu by one channel.
     *
     * @param exempt the groups of people who pay nothing
     */
    public record Rate(Channel channel, Fee.Kind kind, Vnd amount, Set<Exemption> exempt) {
        public Rate {
            exempt = Ordered.copyOf(exempt);
        }
    }

    /** Đối tượng được miễn. */
    public enum Exemption {
        /** Người có công với cách mạng và thân nhân. */
        MERIT,
        /** Hộ nghèo. */
        POOR_HOUSEHOLD,
        /** Người khuyết tật. */
        DISABILITY,
        /** Trẻ em. */
        CHILD,
        /** Người cao tuổi. */
        ELDERLY,
        /** Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn. */
        MINORITY_IN_HARDSHIP
    }
}
