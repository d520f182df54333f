package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Tình trạng hồ sơ, as programs see it.
 *
 * @param code by which it was filed; it stays so for ever
 * @param officialCode from acceptance on
 * @param stage where it stands, by key: {@code in-hand}
 * @param step which step of the procedure, from 0, where it is at one
 * @param moves how often it has moved: whoever acts says so as {@code seen}
 * @param due the promise; absent before acceptance, while the time stands still and where there is none
 * @param pausedSince since when the promised time stands still; absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Status(
        String code,
        Optional<String> officialCode,
        String procedure,
        String stage,
        Optional<Integer> step,
        int moves,
        Holder holder,
        Optional<Instant> due,
        Optional<Instant> pausedSince) {

    /** Ai đang giữ: an agency by its code, and the role whose turn it is. */
    record Holder(String agency, String role, Instant since) {}
}
