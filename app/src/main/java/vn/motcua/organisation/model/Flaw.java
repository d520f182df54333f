package vn.motcua.organisation.model;

import java.util.Locale;
import vn.motcua.organisation.UnitId;

/**
 * Chỗ trái quy tắc of a change.
 *
 * @param about the unit at fault
 * @param named the same in words, for whoever must correct it
 * @param other what it collides with; empty if it does with nothing
 */
public record Flaw(Rule rule, UnitId about, String named, String other) {

    /** Quy tắc. */
    public enum Rule {
        /** The unit has no version that could end then: it has ended, or begins on that day or later. */
        NOT_THERE,
        /** The code does not look like one of its level. */
        CODE_MALFORMED,
        /** Another unit bears the code on that day or later. */
        CODE_TAKEN,
        /** The name does not begin with the words for its type. */
        NAME_WITHOUT_TYPE,
        /** A province lies in nothing, a district in a province, a commune in either. */
        WRONG_PARENT,
        /** The unit it would lie in does not exist from that day on. */
        PARENT_NOT_THERE,
        /** Units that lie in it would lie in nothing. */
        CHILDREN_LEFT,
        /** It would take over from itself. */
        OWN_SUCCESSOR,
        /** The same heir is named twice. */
        HEIR_TWICE,
        /** Units would take over from one another in a circle. */
        CYCLE,
        /** The heir does not exist on the day the unit ends: it was founded later, or ends itself. */
        HEIR_NOT_THERE,
        /** The unit does not end on that day, so nobody takes over. */
        GOES_ON,
        /** Heirs have been named already. */
        HEIRS_KNOWN,
        /** Known shares do not sum to one. */
        SHARES_NOT_ONE,
        /** A share has more than eight decimals. */
        SHARE_TOO_FINE,
        /** The heir is of another level. */
        OTHER_LEVEL,
        /** Nothing would change. */
        NOTHING_CHANGES;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
