package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.document.Qr;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Verb;
import vn.motcua.organisation.Agency;

/**
 * Nội dung giấy: what a paper of the office says.
 *
 * @param desk as it was called on the day of the paper
 * @param above the agency it belongs to
 * @param helpers who filed it for the applicant or helped, on a receipt; nobody elsewhere
 * @param delivery how the result was wanted then
 * @param tracking where its square leads
 * @param at when what it speaks of was done
 * @param impression what one holds of it
 * @param words the reason given, or what was decided; empty on a receipt
 * @param done by what it came about
 */
public record PaperFacts(
        Agency desk,
        Optional<Agency> above,
        Numbers numbers,
        Applicant applicant,
        List<Helper> helpers,
        Procedure procedure,
        List<Part> parts,
        Promise promise,
        Delivery delivery,
        Tracking tracking,
        Instant at,
        Impression impression,
        String words,
        Verb done) {
    public PaperFacts {
        helpers = List.copyOf(helpers);
        parts = List.copyOf(parts);
    }

    /** Whether it is of a dossier made for practice, and has no effect. */
    public boolean isPractice() {
        return numbers.open().isPractice();
    }

    /** Where the result is handed over. */
    public String place() {
        return desk.reception()
                .map(reception -> desk.name().vietnamese() + ", " + reception.address())
                .orElse(desk.name().vietnamese());
    }

    /** Whom to call; empty where the desk has no telephone. */
    public String phone() {
        return desk.reception().map(Agency.Reception::phone).orElse("");
    }

    /** The unit of a limit, as messages name it. */
    public static String slug(TimeLimit limit) {
        return slug(limit.limit().unit());
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Mã.
     *
     * @param official empty before acceptance
     * @param digits the four that go with the code
     * @param place in the register, on a receipt; empty elsewhere, and for practice
     */
    public record Numbers(PublicCode open, Optional<String> official, String digits, Optional<Register.Place> place) {
        /** By which the office calls it. */
        public String name() {
            return official.orElse(open.value());
        }

        @Override
        public String toString() {
            return "Numbers[" + name() + "]";
        }
    }

    /**
     * Lời hẹn: how long by rule, and until when.
     *
     * @param received when it was accepted
     * @param later until when it was put off with an apology
     */
    public record Promise(
            Optional<TimeLimit> limit, Optional<Instant> received, Optional<Instant> due, Optional<Instant> later) {}

    /** Tra cứu. */
    public record Tracking(String address, Qr qr) {}

    /** Thành phần hồ sơ, and how it came. */
    public record Part(String name, int originals, int copies, Means means) {}

    /** Cách có được. */
    public enum Means {
        /** Sent as a photograph or file. */
        SENT,
        /** Filled in on the page. */
        FORM,
        /** The State holds it already. */
        REGISTER,
        /** Looked at when the person comes, or not wanted in this case. */
        NOT_SENT;

        public String key() {
            return slug(this);
        }
    }
}
