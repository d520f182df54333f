package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import vn.motcua.dossier.model.Mark;

/**
 * Chỗ đánh dấu.
 *
 * @param place {@code paper-} and which of the papers that the case asks for, from 0, or {@code answer-} and the name of the
 *     question
 * @param note what is wrong with it; absent where it is missing altogether
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MarkView(Optional<String> place, Optional<String> note) {

    static MarkView of(Mark mark) {
        return new MarkView(Optional.of(mark.place()), Optional.of(mark.note()).filter(text -> !text.isEmpty()));
    }

    /** Empty where it names no place. */
    Optional<Mark> read() {
        return place.filter(Mark::isPlace).map(where -> new Mark(where, note.orElse("")));
    }
}
