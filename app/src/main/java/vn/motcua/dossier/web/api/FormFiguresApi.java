package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Spent;
import vn.motcua.dossier.usecase.FormFigures;
import vn.motcua.dossier.usecase.SeeFormFigures;
import vn.motcua.dossier.usecase.SeeFormFigures.Asked;
import vn.motcua.dossier.usecase.SeeFormFigures.Outcome;
import vn.motcua.dossier.usecase.SeeFormFigures.Seen;
import vn.motcua.shared.Actor;

/** Số đo biểu mẫu for programs of whoever answers for offices. */
@RestController
class FormFiguresApi {
    private final SeeFormFigures seeFormFigures;

    FormFiguresApi(SeeFormFigures seeFormFigures) {
        this.seeFormFigures = seeFormFigures;
    }

    /** Over these months, 1 to 12; at all agencies whose figures one may see where none is named. */
    @GetMapping("/api/v1/procedures/{code}/form/figures")
    @Call(
            name = "seeFormFigures",
            says = "dossier.api.see-form-figures",
            answer = Figures.class,
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> see(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "3") int months,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<Integer> revision,
            Replies replies) {
        if (months < 1 || months > Asked.YEAR) {
            return replies.problem(ApiProblem.QUESTION_UNREADABLE, "months");
        }
        var outcome = ProcedureCode.typed(code)
                .map(typed -> seeFormFigures.of(actor, typed, new Asked(agency, months), revision))
                .orElseGet(Outcome.Unknown<Seen>::new);
        return switch (outcome) {
            case Outcome.NotAllowed<Seen>(var refused) -> replies.refused(refused);
            case Outcome.Unknown<Seen> _ -> replies.problem(DossierProblem.FORM_UNKNOWN);
            case Outcome.Told<Seen>(var seen) -> replies.ok(Figures.of(seen));
        };
    }

    /**
     * Số đo. Numbers from 1 to 4 are not told, nor what would be worked out of them: they are absent.
     *
     * @param medianFrom minutes after which half of those who filed had done so, at least
     * @param medianUntil the same, less than; absent as well where it has no end
     * @param typed answers on average in what was filed, as the two that follow
     * @param stops the steps at which somebody stopped, by id
     * @param flaws the most frequent first
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Figures(
            String procedure,
            Optional<Long> begun,
            Optional<Long> filed,
            Optional<Long> ended,
            Optional<Long> idle,
            Optional<Long> medianFrom,
            Optional<Long> medianUntil,
            Optional<Double> typed,
            Optional<Double> prefilled,
            Optional<Double> changed,
            List<Stop> stops,
            List<Flaw> flaws) {
        static Figures of(Seen seen) {
            var figures = seen.figures();
            var answers = figures.answers();
            return new Figures(
                    seen.code().value(),
                    figures.begun().told(),
                    figures.filed().told(),
                    figures.ended().told(),
                    figures.idle().told(),
                    figures.median().map(Spent::from).map(Duration::toMinutes),
                    figures.median().flatMap(Spent::until).map(Duration::toMinutes),
                    answers.typed(),
                    answers.prefilled(),
                    answers.changed(),
                    stops(figures),
                    figures.flaws().stream()
                            .flatMap(each -> Flaw.of(each).stream())
                            .toList());
        }

        private static List<Stop> stops(FormFigures figures) {
            return figures.stops().entrySet().stream()
                    .map(each -> new Stop(
                            each.getKey(),
                            each.getValue().ended().told(),
                            each.getValue().idle().told()))
                    .sorted(Comparator.comparing(Stop::step))
                    .toList();
        }
    }

    /**
     * Chỗ dừng.
     *
     * @param step the page's id in the form; empty where nothing was sent, {@code +rest} after the last page
     * @param ended how many gave up or let it expire there
     * @param idle how many have it lying there
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Stop(String step, Optional<Long> ended, Optional<Long> idle) {}

    /**
     * Câu hỏi trả lời sai.
     *
     * @param field the question's id in the form
     * @param problem what was wrong, as a draft's answer tells it
     * @param times how often it was sent so
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Flaw(String field, String problem, Optional<Long> times) {
        static List<Flaw> of(FormFigures.Flawed flawed) {
            return flawed.problems().stream()
                    .map(each ->
                            new Flaw(flawed.field(), each.key(), each.times().told()))
                    .toList();
        }
    }
}
