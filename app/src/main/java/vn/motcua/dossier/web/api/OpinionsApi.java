package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.AskOpinion;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.dossier.usecase.AskOpinion.Wanted;
import vn.motcua.dossier.usecase.Consulted;
import vn.motcua.dossier.usecase.Consulted.Objection;
import vn.motcua.dossier.usecase.Consulted.Why;
import vn.motcua.dossier.usecase.GiveOpinion;
import vn.motcua.dossier.usecase.SeeOpinions;
import vn.motcua.dossier.web.PaperAnswer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Xin ý kiến for programs that officers use. */
@RestController
@RequestMapping("/api/v1/inbox/{code}/opinions")
class OpinionsApi {
    private final SeeOpinions seeOpinions;
    private final AskOpinion askOpinion;
    private final GiveOpinion giveOpinion;
    private final Statuses statuses;
    private final AgencyCodes codes;

    OpinionsApi(
            SeeOpinions seeOpinions,
            AskOpinion askOpinion,
            GiveOpinion giveOpinion,
            Statuses statuses,
            AgencyCodes codes) {
        this.seeOpinions = seeOpinions;
        this.askOpinion = askOpinion;
        this.giveOpinion = giveOpinion;
        this.statuses = statuses;
        this.codes = codes;
    }

    @GetMapping
    @Call(name = "readOpinions", says = "dossier.api.read-opinions", answer = Asked.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> read(actor, dossier, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> read(Actor actor, DossierId dossier, Replies replies) {
        return switch (seeOpinions.atWork(actor, dossier)) {
            case SeeOpinions.Outcome.Seen seen ->
                replies.ok(new Asked(seen.folder().opinions().stream()
                        .map(opinion -> OpinionLine.of(opinion, seen, codes))
                        .toList()));
            case SeeOpinions.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case SeeOpinions.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Each office is asked for itself, and all of them or none. Sent twice, it is asked once. */
    @PostMapping
    @Call(name = "askOpinion", says = "dossier.api.ask-opinion", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> ask(Actor actor, @PathVariable String code, @RequestBody Asking asking, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> ask(actor, dossier, asking, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> ask(Actor actor, DossierId dossier, Asking asking, Replies replies) {
        var named = asking.named();
        var unknown = named.stream()
                .filter(each -> office(each).isEmpty())
                .map(each -> each.flaw(Why.NO_SUCH_OFFICE, replies))
                .toList();
        if (!unknown.isEmpty()) {
            return replies.problem(DossierProblem.NO_SUCH_OFFICE, unknown, Map.of());
        }
        var wanted = new Wanted(
                named.stream().flatMap(each -> office(each).stream()).toList(),
                asking.question().orElse(""),
                asking.days().orElse(0));
        var outcome = askOpinion.ask(actor, dossier, wanted);
        return outcome instanceof Consulted.NotTheseOffices(var objections)
                ? notThese(objections, named, replies)
                : answer(outcome, replies);
    }

    private Optional<Office> office(Named named) {
        return Role.find(named.role())
                .flatMap(role -> codes.read(named.agency()).map(agency -> new Office(agency, role)));
    }

    private ResponseEntity<Object> notThese(List<Objection> objections, List<Named> named, Replies replies) {
        var flaws = named.stream()
                .flatMap(each -> objections.stream()
                        .filter(objection -> office(each).equals(Optional.of(objection.office())))
                        .map(objection -> each.flaw(objection.why(), replies)))
                .toList();
        var isNobodyThere = objections.stream().allMatch(objection -> objection.why() == Why.NOBODY_THERE);
        var type = isNobodyThere ? DossierProblem.NOBODY_TO_ASK : DossierProblem.NO_SUCH_OFFICE;
        return replies.problem(type, flaws, Map.of());
    }

    @PostMapping("/{number}/answer")
    @Call(name = "giveOpinion", says = "dossier.api.give-opinion", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> give(
            Actor actor, @PathVariable String code, @PathVariable int number, @RequestBody Saying said, Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        return dossier.isEmpty()
                ? replies.problem(DossierProblem.DOSSIER_UNKNOWN)
                : answer(
                        giveOpinion.give(
                                actor, dossier.get(), number, said.text().orElse(""), Optional.empty()),
                        replies);
    }

    @PostMapping("/{number}/withdrawal")
    @Call(name = "withdrawOpinion", says = "dossier.api.withdraw-opinion", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> withdraw(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> answer(askOpinion.withdraw(actor, dossier, number), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    @GetMapping("/{number}/paper")
    @Call(
            name = "readOpinionPaper",
            says = "dossier.api.read-opinion-paper",
            answer = InputStream.class,
            media = "*/*",
            scope = Scope.INBOX_READ)
    ResponseEntity<?> paper(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return seeOpinions
                .paper(actor, dossier.get(), number)
                .<ResponseEntity<?>>map(PaperAnswer::whole)
                .orElseGet(() -> replies.problem(DossierProblem.PAPER_UNKNOWN));
    }

    private static ResponseEntity<Object> answer(Consulted outcome, Replies replies) {
        return switch (outcome) {
            case Consulted.Done _ -> replies.done();
            case Consulted.NotAllowed(var refused) -> replies.refused(refused);
            case Consulted.NoText _ -> replies.problem(DossierProblem.OPINION_WITHOUT_TEXT);
            case Consulted.NoDays _ -> replies.problem(DossierProblem.OPINION_WITHOUT_DAYS);
            case Consulted.NoOffice _, Consulted.NotTheseOffices _ -> replies.problem(DossierProblem.NO_SUCH_OFFICE);
            case Consulted.TooMany _ -> replies.problem(DossierProblem.OPINIONS_WAITING);
            case Consulted.Closed _ -> replies.problem(DossierProblem.OPINION_CLOSED);
            case Consulted.PaperNotTaken _ -> replies.problem(DossierProblem.PAPER_OF_NO_KIND);
            case Consulted.Unknown _ -> replies.problem(DossierProblem.OPINION_UNKNOWN);
        };
    }

    /**
     * Điều muốn hỏi.
     *
     * @param offices those who are asked, each for itself
     * @param agency the code of the one that is asked, where {@code offices} is absent
     * @param role by its key
     * @param days in how many working days an answer is asked for; of several offices the latest day holds for all
     */
    record Asking(
            Optional<List<OfficeName>> offices,
            Optional<String> agency,
            Optional<String> role,
            Optional<String> question,
            Optional<Integer> days) {
        List<Named> named() {
            return offices.map(list -> IntStream.range(0, list.size())
                            .mapToObj(at -> Named.of(Flaw.at("offices", String.valueOf(at)), list.get(at)))
                            .toList())
                    .orElseGet(() -> List.of(new Named("", agency.orElse(""), role.orElse(""))));
        }
    }

    /**
     * Nơi được hỏi.
     *
     * @param agency its code
     * @param role by its key
     */
    record OfficeName(Optional<String> agency, Optional<String> role) {}

    /**
     * Nơi được hỏi, and where in the body it stands.
     *
     * @param agency its code; empty where none was sent
     * @param role its key; empty where none was sent
     */
    record Named(String pointer, String agency, String role) {
        static Named of(String pointer, @Nullable OfficeName sent) {
            return sent == null
                    ? new Named(pointer, "", "")
                    : new Named(pointer, sent.agency().orElse(""), sent.role().orElse(""));
        }

        Flaw flaw(Why why, Replies replies) {
            var who = Role.find(role)
                    .map(each -> replies.words().say("ui.role." + each.key()))
                    .orElse(role);
            return new Flaw(
                    pointer + Flaw.at("agency"),
                    why.key(),
                    replies.words().say("dossier.opinion.answer.not." + why.key(), who));
        }
    }

    record Saying(Optional<String> text) {}

    /** @param opinions oldest first */
    record Asked(List<OpinionLine> opinions) {}

    /**
     * Ý kiến.
     *
     * @param state awaited, late, given, withdrawn or lapsed
     * @param answer absent while there is none
     * @param paper whether one came with the answer
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OpinionLine(
            int number,
            String agency,
            String role,
            Instant asked,
            Instant due,
            String question,
            String state,
            Optional<String> answer,
            Optional<Instant> given,
            boolean paper) {
        static OpinionLine of(Opinion opinion, SeeOpinions.Outcome.Seen seen, AgencyCodes codes) {
            var to = opinion.asked().to();
            var stage = seen.folder().dossier().standing().stage();
            return new OpinionLine(
                    opinion.number(),
                    codes.of(to.agency(), to.since()),
                    to.role().key(),
                    to.since(),
                    opinion.due(),
                    opinion.asked().text(),
                    opinion.state(stage, seen.at()).key(),
                    opinion.answer().map(Opinion.Answer::text),
                    opinion.answer().map(Opinion.Answer::at),
                    opinion.answer().flatMap(Opinion.Answer::paper).isPresent());
        }
    }
}
