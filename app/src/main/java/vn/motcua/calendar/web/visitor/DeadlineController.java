package vn.motcua.calendar.web.visitor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Line;
import vn.motcua.calendar.usecase.TellDeadline;
import vn.motcua.calendar.usecase.TellDeadline.Question;
import vn.motcua.calendar.web.Asked;
import vn.motcua.calendar.web.Fields;
import vn.motcua.calendar.web.Spoken;
import vn.motcua.calendar.web.Wrong;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Nộp bây giờ thì bao giờ xong? */
@Controller
public class DeadlineController {
    private final TellDeadline tellDeadline;

    DeadlineController(TellDeadline tellDeadline) {
        this.tellDeadline = tellDeadline;
    }

    @GetMapping("/deadline")
    ModelAndView ask(@RequestParam Map<String, String> sent, Page page) {
        var blank = tellDeadline.blank();
        if (!sent.containsKey("unit")) {
            var usual = new Fields(Map.of("amount", "1", "unit", "WORKING_DAY"));
            return page(blank, begun(blank, usual), page, Problems.none(), Optional.empty());
        }
        var fields = sent.containsKey("day") || sent.containsKey("received")
                ? new Fields(sent)
                : begun(blank, new Fields(sent));
        var fromPage = sent.containsKey("received") ? fields : fields.with("received", moment(fields));
        return switch (Asked.read(fromPage)) {
            case Asked.Reading.Unclear(var wrong) -> page(blank, fields, page, problems(wrong, page), Optional.empty());
            case Asked.Reading.Clear(var question) -> answer(question, blank, fields, page);
        };
    }

    private static String moment(Fields fields) {
        return fields.isEmpty("day") || fields.isEmpty("time") ? "" : fields.of("day") + "T" + fields.of("time");
    }

    /** From now on: who comes from a procedure's page says how long, not since when. */
    private static Fields begun(TellDeadline.Blank blank, Fields fields) {
        var now = blank.now();
        return fields.with("day", now.toLocalDate().toString())
                .with("time", DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(now));
    }

    private ModelAndView answer(Question question, TellDeadline.Blank blank, Fields fields, Page page) {
        return switch (tellDeadline.tell(question)) {
            case TellDeadline.Outcome.NoSuchAgency _ ->
                page(blank, fields, page, problems(List.of(Wrong.AGENCY_UNKNOWN), page), Optional.empty());
            case TellDeadline.Outcome.Told(var deadline, var names) ->
                switch (deadline) {
                    case Deadline.Refused(var reason) ->
                        page(blank, fields, page, problems(List.of(Asked.wrong(reason)), page), Optional.empty());
                    case Deadline.Due due ->
                        page(
                                blank,
                                fields,
                                page,
                                Problems.none(),
                                Optional.of(told(question, due, names, page.words())));
                };
        };
    }

    private static Told told(Question question, Deadline.Due due, Map<String, Bilingual> names, Words words) {
        var spoken = new Spoken(words, names);
        var lines = due.explanation().lines();
        return new Told(
                question.received(),
                due.due(),
                lines.stream().anyMatch(Line.ProvisionalYear.class::isInstance),
                lines.stream()
                        .map(line -> new Step(spoken.line(line), line instanceof Line.Result))
                        .toList());
    }

    /** The page asks for day and hour apart; what is wrong with the moment is said at the day. */
    private static Problems problems(List<Wrong> wrong, Page page) {
        return new Problems(wrong.stream()
                .map(each ->
                        new Problem(each.field().equals("received") ? "day" : each.field(), page.say(each.message())))
                .toList());
    }

    private static ModelAndView page(
            TellDeadline.Blank blank, Fields fields, Page page, Problems problems, Optional<Told> told) {
        var model = new HashMap<String, Object>();
        model.put("typed", fields);
        model.put("problems", problems);
        model.put("told", told);
        model.put("choices", Choices.of(blank.agencies(), page.words()));
        return new ModelAndView(
                "calendar/visitor/deadline",
                model,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Câu trả lời. */
    public record Told(Instant received, Instant due, boolean provisional, List<Step> steps) {}

    /** Một bước. */
    public record Step(String text, boolean last) {}
}
