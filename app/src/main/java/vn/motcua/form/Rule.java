package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import vn.motcua.organisation.Bilingual;

/**
 * Quy tắc giữa các câu trả lời: what one answer must be to another, or to the day. It holds as long as one of the two has not
 * been answered. Where a question is put several times, it holds within each item.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.After.class, name = "after"),
    @JsonSubTypes.Type(value = Rule.NotBefore.class, name = "not-before"),
    @JsonSubTypes.Type(value = Rule.Differs.class, name = "differs"),
    @JsonSubTypes.Type(value = Rule.Aged.class, name = "aged")
})
public sealed interface Rule {

    /** Whose answer is wrong where it is broken. */
    String field();

    /** The earlier question to whose answer this one is held; empty where it is held to the day alone. */
    Optional<String> other();

    /** What would be right, in words. */
    Bilingual told();

    /** Sau: a later day or a greater number. */
    record After(String field, String than, Bilingual told) implements Rule {
        @Override
        public Optional<String> other() {
            return Optional.of(than);
        }
    }

    /** Không trước: the same day or number, or a later one. */
    record NotBefore(String field, String than, Bilingual told) implements Rule {
        @Override
        public Optional<String> other() {
            return Optional.of(than);
        }
    }

    /** Khác: not the same person, thing or place. */
    record Differs(String field, String from, Bilingual told) implements Rule {
        @Override
        public Optional<String> other() {
            return Optional.of(from);
        }
    }

    /**
     * Tuổi: whoever was born that day is so old today, in full years.
     *
     * @param below the first age that is too high
     */
    record Aged(String field, int least, int below, Bilingual told) implements Rule {
        @Override
        public Optional<String> other() {
            return Optional.empty();
        }
    }
}
