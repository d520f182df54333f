package vn.motcua.catalogue.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.search.Hits;
import vn.motcua.catalogue.usecase.FindProcedures;
import vn.motcua.catalogue.usecase.ReadProcedure;
import vn.motcua.catalogue.usecase.ReadProcedure.Outcome;
import vn.motcua.shared.Text;
import vn.motcua.ui.Imprint;
import vn.motcua.ui.Language;

/** Danh mục for programs: open to all, the same ranking as on the page. */
@RestController
class ProceduresApi {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final FindProcedures findProcedures;
    private final ReadProcedure readProcedure;

    ProceduresApi(FindProcedures findProcedures, ReadProcedure readProcedure) {
        this.findProcedures = findProcedures;
        this.readProcedure = readProcedure;
    }

    @GetMapping("/api/v1/procedures")
    @Call(name = "findProcedures", says = "catalogue.api.find", answer = Found.class)
    ResponseEntity<?> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String limit,
            HttpServletRequest request,
            Replies replies) {
        var wanted = limit.isEmpty() ? Optional.of(USUAL) : number(limit);
        if (wanted.isEmpty()) {
            return problem(CatalogueProblem.LIMIT, replies, MOST);
        }
        if (q.isBlank()) {
            return problem(CatalogueProblem.Q, replies);
        }
        return imprint(request)
                .answer(
                        request,
                        MediaType.APPLICATION_JSON,
                        () -> Found.of(findProcedures.ask(Text.clean(q), wanted.get())));
    }

    /** Names in the language of the address, {@code /en/api/v1/procedures/suggestions}, where they have been written. */
    @GetMapping("/api/v1/procedures/suggestions")
    @Call(name = "suggestProcedures", says = "catalogue.api.suggest", answer = Suggestion.class, many = true)
    ResponseEntity<List<Suggestion>> suggest(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var language = Language.of(request);
        return imprint(request).answer(request, MediaType.APPLICATION_JSON, () -> suggested(q, language));
    }

    private List<Suggestion> suggested(String typed, Language language) {
        var words = Text.clean(typed);
        return words.isEmpty()
                ? List.of()
                : findProcedures.suggest(words, USUAL).stream()
                        .map(revision -> Suggestion.of(revision, language))
                        .toList();
    }

    private Imprint imprint(HttpServletRequest request) {
        return Imprint.of(
                findProcedures.edition(), Language.of(request), Optional.ofNullable(request.getQueryString()));
    }

    /** The record as it is in force today, in the form in which installations exchange it. */
    @GetMapping(value = "/api/v1/procedures/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Call(name = "readProcedure", says = "catalogue.api.read", answer = Current.class)
    ResponseEntity<?> read(@PathVariable String code, HttpServletRequest request, Replies replies) {
        var imprint = Imprint.of(findProcedures.edition(), code);
        return ProcedureCode.typed(code)
                .map(readProcedure::today)
                .<ResponseEntity<?>>map(outcome -> switch (outcome) {
                    case Outcome.Shown(var sheet) ->
                        imprint.answer(request, MediaType.APPLICATION_JSON, () -> Current.of(sheet.revision()));
                    case Outcome.Moved(var to) ->
                        ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                                .location(URI.create("/api/v1/procedures/" + to))
                                .build();
                    case Outcome.Unknown _ -> replies.problem(CatalogueProblem.UNKNOWN);
                })
                .orElseGet(() -> replies.problem(CatalogueProblem.UNKNOWN));
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }

    /** What is wrong bears the name of the question that is. */
    private static ResponseEntity<Object> problem(CatalogueProblem type, Replies replies, Object... arguments) {
        var flaw = new Flaw(Flaw.at(type.key()), "unreadable", replies.words().say(type.message()));
        return replies.problem(type, List.of(flaw), Map.of(), arguments);
    }

    /**
     * Kết quả.
     *
     * @param confidence whether the first item may be given as the answer
     * @param understood the question as it was read
     * @param askBack which of these is meant; empty unless several are equally likely
     * @param elsewhere another authority that the question is for
     * @param nearest fields to look into where nothing certain was found
     */
    record Found(
            List<Item> items,
            int total,
            Hits.Confidence confidence,
            String understood,
            List<Hits.Choice> askBack,
            Optional<Hits.Elsewhere> elsewhere,
            List<String> nearest) {

        static Found of(Hits hits) {
            return new Found(
                    hits.items().stream()
                            .map(hit -> new Item(hit.code(), hit.name()))
                            .toList(),
                    hits.total(),
                    hits.confidence(),
                    hits.understood(),
                    hits.askBack().map(Hits.AskBack::choices).orElse(List.of()),
                    hits.elsewhere(),
                    hits.nearest());
        }
    }

    record Item(String code, String name) {}

    /** @param lang in which language the name is */
    record Suggestion(String code, String name, String lang) {

        static Suggestion of(Revision revision, Language asked) {
            var procedure = revision.procedure();
            var name = procedure.heading().name();
            var english = asked == Language.ENGLISH && !name.english().isBlank();
            var language = english ? Language.ENGLISH : Language.VIETNAMESE;
            return new Suggestion(procedure.code().value(), name.in(language.tag()), language.tag());
        }
    }

    /** Bản đang có hiệu lực. */
    record Current(int revision, LocalDate from, Optional<LocalDate> until, String decision, Procedure procedure) {
        static Current of(Revision revision) {
            return new Current(
                    revision.number(), revision.from(), revision.until(), revision.decision(), revision.procedure());
        }
    }
}
