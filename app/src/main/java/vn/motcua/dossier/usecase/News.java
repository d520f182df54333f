package vn.motcua.dossier.usecase;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Happened;
import vn.motcua.shared.LegalBasis;

/** Tin cho người yêu cầu: what they are written to about. The other moves they see when they look. */
enum News {
    FILED,
    ACCEPTED,
    MORE_ASKED,
    WRITTEN_TO,
    AMENDMENT_PROPOSED,
    DRAFT_SHOWN,
    CHARGED,
    PUT_OFF,
    RESCHEDULED,
    FINISHED,
    DEEMED,
    REOPENED,
    CORRECTED,
    REFUSED,
    WITHDRAWN,
    STOPPED,
    MERGED,
    SEPARATED,
    RETURNED,
    FREED_READY,
    FREED_WITHOUT,
    FREED_HELD;

    private static final String FACT_FILED = "dossier.filed";
    private static final String FACT_ACCEPTED = "dossier.accepted";
    private static final String FACT_MOVED = "dossier.moved";
    private static final String FACT_FINISHED = "dossier.finished";
    private static final String FACT_ENDED = "dossier.ended";

    private static final String FACT_REMARKED = "dossier.remarked";
    private static final String FACT_FREED = "dossier.freed";
    private static final String FACT_AMENDMENT = "dossier.amendment-proposed";

    /** The facts in which there may be some; who practises is written to as well, by letters that say so. */
    static final Set<String> FACTS = Stream.of(
                    FACT_FILED,
                    FACT_ACCEPTED,
                    FACT_MOVED,
                    FACT_FINISHED,
                    FACT_ENDED,
                    FACT_REMARKED,
                    FACT_AMENDMENT,
                    FACT_FREED)
            .flatMap(fact -> Stream.of(fact, Fact.IN_PRACTICE + fact))
            .collect(Collectors.toUnmodifiableSet());

    static Optional<News> in(Happened happened) {
        return switch (happened.plainName()) {
            case FACT_FILED -> Optional.of(FILED);
            case FACT_ACCEPTED -> Optional.of(ACCEPTED);
            case FACT_FINISHED -> Optional.of(happened.data().path("bySilence").asBoolean(false) ? DEEMED : FINISHED);
            case FACT_ENDED -> ofEnd(happened);
            case FACT_MOVED -> ofMove(happened);
            case FACT_REMARKED -> Optional.of(WRITTEN_TO).filter(_ -> is(happened, "side", Side.OFFICE.key()));
            case FACT_AMENDMENT -> Optional.of(AMENDMENT_PROPOSED);
            case FACT_FREED -> ofFreedom(happened);
            default -> Optional.empty();
        };
    }

    private static Optional<News> ofFreedom(Happened happened) {
        return switch (Wait.of(happened.data().path("how").asString(""))) {
            case READY -> Optional.of(FREED_READY);
            case WITHOUT -> Optional.of(FREED_WITHOUT);
            case HELD -> Optional.of(FREED_HELD);
            case WAITING -> Optional.empty();
        };
    }

    private static Optional<News> ofEnd(Happened happened) {
        return switch (Stage.of(happened.data().path("stage").asString(""))) {
            case RETURNED -> Optional.of(RETURNED);
            case NOT_ACCEPTED -> Optional.of(REFUSED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case STOPPED -> Optional.of(is(happened, "how", Verb.MERGE.key()) ? MERGED : STOPPED);
            case FILED, INCOMPLETE, REFUSAL_PROPOSED, IN_HAND, DRAFT_SHOWN, UNPAID, FINISHED -> Optional.empty();
        };
    }

    private static Optional<News> ofMove(Happened happened) {
        if (is(happened, "verb", Verb.ASK.key())) {
            return Optional.of(MORE_ASKED);
        }
        if (is(happened, "verb", Verb.CHARGE.key())) {
            return Optional.of(CHARGED);
        }
        if (is(happened, "verb", Verb.PUT_OFF.key())) {
            return Optional.of(PUT_OFF);
        }
        if (is(happened, "verb", Verb.RESCHEDULE.key())) {
            return Optional.of(RESCHEDULED);
        }
        if (is(happened, "verb", Verb.SEPARATE.key())) {
            return Optional.of(SEPARATED);
        }
        if (is(happened, "verb", Verb.REOPEN.key())) {
            return Optional.of(REOPENED);
        }
        if (is(happened, "stage", Stage.FINISHED.key())) {
            return Optional.of(CORRECTED);
        }
        return is(happened, "stage", Stage.DRAFT_SHOWN.key()) ? Optional.of(DRAFT_SHOWN) : Optional.empty();
    }

    private static boolean is(Happened happened, String part, String key) {
        JsonNode data = happened.data();
        return data.path(part).asString("").equals(key);
    }

    /**
     * Whether the office owes the notice in writing, whatever its reader chose: the receipt and the promise, what more is asked
     * for, the refusal, the apology, the stop, also as a duplicate, that such a stop was a mistake, and what is to be paid; what
     * silence decided; that what it needs will not come; and the draft and the correction that wait for their answer.
     */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17, 18, 21 và 24; Thông tư 03/2025/TT-VPCP, Mẫu số 01 đến 05")
    boolean isOwed() {
        return switch (this) {
            case ACCEPTED,
                    MORE_ASKED,
                    DRAFT_SHOWN,
                    AMENDMENT_PROPOSED,
                    CHARGED,
                    PUT_OFF,
                    RESCHEDULED,
                    DEEMED,
                    REFUSED,
                    STOPPED,
                    MERGED,
                    SEPARATED,
                    FREED_HELD -> true;
            case FILED, WRITTEN_TO, FINISHED, REOPENED, CORRECTED, WITHDRAWN, RETURNED, FREED_READY, FREED_WITHOUT ->
                false;
        };
    }

    /** The slug in messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
