package vn.motcua.calendar.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.usecase.TellDeadline;
import vn.motcua.calendar.web.Asked;
import vn.motcua.calendar.web.Fields;
import vn.motcua.calendar.web.Spoken;
import vn.motcua.calendar.web.Wrong;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;

/** Hạn trả for programs: open to all, answered with how it came about. */
@RestController
class DeadlineApi {
    private final TellDeadline tellDeadline;

    DeadlineApi(TellDeadline tellDeadline) {
        this.tellDeadline = tellDeadline;
    }

    @GetMapping("/api/v1/deadline")
    @Call(
            name = "tellDeadline",
            says = "calendar.api.deadline",
            answer = Told.class,
            query = {"received", "amount", "unit", "cutoff", "agency"})
    ResponseEntity<Object> tell(@RequestParam Map<String, String> fields, Replies replies) {
        return switch (Asked.read(new Fields(fields))) {
            case Asked.Reading.Unclear(var wrong) -> problem(wrong, replies);
            case Asked.Reading.Clear(var question) ->
                switch (tellDeadline.tell(question)) {
                    case TellDeadline.Outcome.NoSuchAgency _ -> problem(List.of(Wrong.AGENCY_UNKNOWN), replies);
                    case TellDeadline.Outcome.Told(var deadline, var names) -> answer(deadline, names, replies);
                };
        };
    }

    private static ResponseEntity<Object> answer(Deadline deadline, Map<String, Bilingual> names, Replies replies) {
        return switch (deadline) {
            case Deadline.Refused(var reason) -> problem(List.of(Asked.wrong(reason)), replies);
            case Deadline.Due(var due, var explanation) -> {
                var lines = explanation.lines();
                var spoken = new Spoken(replies.words(), names);
                yield replies.ok(new Told(
                        written(due),
                        lines.stream().anyMatch(Line.ProvisionalYear.class::isInstance),
                        lines.stream().map(line -> step(line, spoken)).toList()));
            }
        };
    }

    private static Step step(Line line, Spoken spoken) {
        return new Step(Spoken.kind(line), Spoken.date(line), spoken.line(line), line.basis());
    }

    /** The first mistake gives the type; all are listed. */
    private static ResponseEntity<Object> problem(List<Wrong> wrong, Replies replies) {
        var flaws = wrong.stream()
                .map(each -> new Flaw(
                        Flaw.at(each.field()), each.mistake(), replies.words().say(each.message())))
                .toList();
        return replies.problem(wrong.getFirst(), flaws, Map.of());
    }

    private static String written(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(VietnamTime.ZONE).toOffsetDateTime());
    }

    /**
     * Câu trả lời.
     *
     * @param provisional whether days off count that the Government has not decided
     */
    record Told(String due, boolean provisional, List<Step> explanation) {}

    /**
     * Một bước.
     *
     * @param kind the same in every language
     * @param basis the law or decision behind a special day
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Step(String kind, Optional<LocalDate> date, String text, Optional<String> basis) {}
}
