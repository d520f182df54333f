package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.motcua.organisation.Bilingual;

/** Tình trạng phục vụ: whether one can ask for it, and what to do instead. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Availability.Offered.class, name = "offered"),
    @JsonSubTypes.Type(value = Availability.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Availability.Seasonal.class, name = "seasonal"),
    @JsonSubTypes.Type(value = Availability.AtTheCounterOnly.class, name = "at-the-counter-only"),
    @JsonSubTypes.Type(value = Availability.Elsewhere.class, name = "elsewhere")
})
public sealed interface Availability {

    /** Whether it is taken in that way on that day. */
    default boolean takes(Channel channel, LocalDate day) {
        return switch (this) {
            case Offered _ -> true;
            case Paused paused ->
                paused.until().filter(again -> !day.isBefore(again)).isPresent();
            case Seasonal season -> season.covers(day);
            case AtTheCounterOnly _ -> channel != Channel.ONLINE;
            case Elsewhere _ -> false;
        };
    }

    /** Đang tiếp nhận. */
    record Offered() implements Availability {}

    /** Tạm dừng, for a published reason; {@code until} is the first day on which it is taken again, if known. */
    record Paused(Bilingual reason, Optional<LocalDate> until) implements Availability {}

    /** Theo mùa: taken between two days of each year, both included; the span may cross New Year. */
    record Seasonal(MonthDay from, MonthDay to) implements Availability {

        public boolean covers(LocalDate day) {
            var at = MonthDay.from(day);
            var begun = !at.isBefore(from);
            var notOver = !at.isAfter(to);
            return from.isAfter(to) ? begun || notOver : begun && notOver;
        }
    }

    /** Chưa nhận trực tuyến. */
    record AtTheCounterOnly() implements Availability {}

    /** Cơ quan khác giải quyết: another authority's, led to and never imitated. */
    record Elsewhere(Bilingual authority, String link) implements Availability {}
}
