package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.model.Silence;
import vn.motcua.dossier.usecase.Whereabouts;

/**
 * Im lặng của cơ quan, as programs see it.
 *
 * @param meaning what it is taken for if nobody decides: {@code accepts} or {@code refuses}
 * @param until when the law decides; absent while the clock stands still
 * @param basis the law that says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SilenceView(String meaning, Optional<Instant> until, String basis) {
    static Optional<SilenceView> of(Whereabouts where) {
        return where.silence().map(SilenceView::of);
    }

    private static SilenceView of(Silence silence) {
        return new SilenceView(
                silence.law().meaning().key(), silence.until(), silence.law().basis());
    }
}
