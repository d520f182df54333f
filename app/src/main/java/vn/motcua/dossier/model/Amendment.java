package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.PersonId;

/**
 * Sửa câu trả lời of a dossier that was filed. What was filed stays as it is; a correction lies beside it and holds from the
 * moment in which the owner made it theirs.
 *
 * @param number from 1, in the order in which they were written
 * @param reason why, in the words of the office; what the office had marked where the owner corrects it themselves
 * @param end what became of it; empty while that is open
 */
public record Amendment(int number, Side side, Change change, Written written, String reason, Optional<End> end) {
    /** The most characters of a reason and of an answer. */
    public static final int LONGEST = 1_000;

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** Whether it counts among the answers. */
    public boolean isInForce() {
        return end.filter(each -> each.how() == How.ACCEPTED).isPresent();
    }

    /** Whether the office waits for the owner to say yes or no. */
    public boolean isProposed() {
        return isOpen() && side == Side.OFFICE;
    }

    /** Whether the owner wrote it and has not handed it in yet: nobody else sees it. */
    public boolean isKept() {
        return isOpen() && side == Side.OWNER;
    }

    /** Who wrote it, and who ended it. */
    public Stream<PersonId> people() {
        return Stream.concat(Stream.of(written), end.map(End::written).stream()).map(Written::by);
    }

    /** The same, given by a dossier that was filed together with this one: it holds at once. */
    public static Amendment linked(int number, Change change, Written written, String reason) {
        var end = new End(How.ACCEPTED, written, false, "");
        return new Amendment(number, Side.LINKED, change, written, reason, Optional.of(end));
    }

    /** The slug of where it stands, in messages and for programs. */
    public String state() {
        return end.map(each -> each.how().key()).orElse("proposed");
    }

    public boolean isOf(String question) {
        return change.question().equals(question);
    }

    /**
     * Nội dung sửa.
     *
     * @param question its name among all answers
     * @param before what was answered, by box; empty where nothing was
     * @param after what is to be there instead; empty where nothing is
     */
    public record Change(String question, Map<String, String> before, Map<String, String> after) {
        public Change {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        /** What people answered is theirs, and not for logs. */
        @Override
        public String toString() {
            return "Change[" + question + "]";
        }
    }

    /** Người ghi. */
    public record Written(PersonId by, Instant at) {}

    /**
     * Kết thúc.
     *
     * @param counter whether the owner said so at a desk, where an officer wrote it down
     * @param note what was said with it; empty where nothing was
     */
    public record End(How how, Written written, boolean counter, String note) {}

    /** Phía đề nghị. */
    public enum Side {
        /** Người dân tự sửa chỗ được đánh dấu. */
        OWNER,
        /** Cơ quan đề nghị. */
        OFFICE,
        /** Kết quả của hồ sơ liên thông: given by a dossier that was filed with it, so nobody is asked. */
        LINKED;

        /** The slug in messages, facts and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Kết quả. */
    public enum How {
        /** Người dân đồng ý: it holds. */
        ACCEPTED,
        /** Người dân không đồng ý. */
        REFUSED,
        /** Cơ quan rút lại. */
        WITHDRAWN;

        /** The slug in messages, facts and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
