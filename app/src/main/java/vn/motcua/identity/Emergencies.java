package vn.motcua.identity;

import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;

/**
 * Mở hồ sơ khẩn cấp: how a room lets an officer see a record of another agency for an hour. What then opens are the acts
 * with a row for it, and no others. The room has asked whether the officer may declare one at all; the owner and the
 * agency's administrators are told here, and somebody reviews it.
 */
public interface Emergencies {

    /** Declares one in the acting transaction. Sent twice, it is declared once. */
    Declared declare(Actor.SignedIn by, Wish wish);

    /**
     * Điều khẩn cấp.
     *
     * @param id made with the form
     * @param what the record, the agency that has it in hand and whose it is
     * @param code by which its owner knows the record
     */
    record Wish(UUID id, Concerning what, String code, String reason) {
        @Override
        public String toString() {
            return "Wish[" + id + "]";
        }
    }

    /** Kết quả. */
    enum Declared {
        OPEN,
        /** The reason is too short to be one, or too long. */
        NO_REASON
    }
}
