package vn.motcua.calendar.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.usecase.TellDeadline;
import vn.motcua.calendar.web.Asked;
import vn.motcua.calendar.web.Asked.Wrong;
import vn.motcua.calendar.web.Fields;
import vn.motcua.calendar.web.Spoken;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/** Hạn trả for programs: open to all, answered with how it came about. */
@RestController
class DeadlineApi {
    private final TellDeadline tellDeadline;
    private final Dictionary dictionary;

    DeadlineApi(TellDeadline tellDeadline, Dictionary dictionary) {
        this.tellDeadline = tellDeadline;
        this.dictionary = dictionary;
    }

    @GetMapping("/api/v1/deadline")
    @Call(
            name = "tellDeadline",
            says = "calendar.api.deadline",
            answer = Told.class,
            query = {"received", "amount", "unit", "cutoff", "agency"})
    ResponseEntity<?> tell(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var words = dictionary.in(Language.preferred(request));
        return switch (Asked.read(new Fields(fields))) {
            case Asked.Reading.Unclear(var wrong) -> problem(wrong, words);
            case Asked.Reading.Clear(var question) ->
                switch (tellDeadline.tell(question)) {
                    case TellDeadline.Outcome.NoSuchAgency _ -> problem(List.of(Wrong.UNKNOWN_AGENCY), words);
                    case TellDeadline.Outcome.Told(var deadline, var names) -> answer(deadline, names, words);
                };
        };
    }

    private static ResponseEntity<?> answer(Deadline deadline, Map<String, Bilingual> names, Words words) {
        return switch (deadline) {
            case Deadline.Refused(var reason) -> problem(List.of(Asked.wrong(reason)), words);
            case Deadline.Due(var due, var explanation) -> {
                var lines = explanation.lines();
                var spoken = new Spoken(words, names);
                yield in(words, ResponseEntity.ok())
                        .body(new Told(
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
    private static ResponseEntity<?> problem(List<Wrong> wrong, Words words) {
        var mistakes = wrong.stream()
                .map(each -> new Mistake(each.field(), type(each).toString(), words.say(each.messageKey())))
                .toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, mistakes.getFirst().detail());
        problem.setType(type(wrong.getFirst()));
        problem.setTitle(words.say("calendar.wrong"));
        problem.setProperty("errors", mistakes);
        return in(words, ResponseEntity.badRequest())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static URI type(Wrong wrong) {
        return URI.create("/problems/calendar/" + wrong.field() + "-" + wrong.mistake());
    }

    private static ResponseEntity.BodyBuilder in(Words words, ResponseEntity.BodyBuilder answer) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
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

    record Mistake(String field, String type, String detail) {}
}
