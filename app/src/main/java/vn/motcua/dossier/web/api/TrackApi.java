package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.usecase.TrackDossier;
import vn.motcua.dossier.usecase.TrackDossier.Outcome;
import vn.motcua.dossier.usecase.Whereabouts;
import vn.motcua.shared.Actor;

/** Tra cứu for programs: open to whoever has the code and its four digits, which are sent and stay out of addresses. */
@RestController
class TrackApi {
    private final TrackDossier trackDossier;

    TrackApi(TrackDossier trackDossier) {
        this.trackDossier = trackDossier;
    }

    @PostMapping("/api/v1/tracking")
    @Call(name = "trackDossier", says = "dossier.api.track", answer = Tracked.class)
    ResponseEntity<Object> track(@RequestBody Asked asked, HttpServletRequest request, Replies replies) {
        var by = new Actor.Visitor();
        return switch (trackDossier.track(by, asked.code(), asked.digits(), request.getRemoteAddr())) {
            case Outcome.Found found -> replies.ok(Tracked.of(found, replies));
            case Outcome.Misread(var code, var digits) ->
                replies.problem(DossierProblem.NO_CODE_OR_DIGITS, flaws(code, digits, replies), Map.of());
            case Outcome.NoMatch _ -> replies.problem(DossierProblem.NO_MATCH);
            case Outcome.Closed(var until) ->
                replies.problem(
                        DossierProblem.GUESSING_STOPPED,
                        List.of(),
                        Map.of("until", until),
                        replies.words().moment(until));
            case Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static List<Flaw> flaws(boolean code, boolean digits, Replies replies) {
        var flaws = new ArrayList<Flaw>();
        if (code) {
            flaws.add(new Flaw(Flaw.at("code"), "unreadable", replies.words().say("dossier.track.code.wrong")));
        }
        if (digits) {
            flaws.add(new Flaw(Flaw.at("digits"), "unreadable", replies.words().say("dossier.track.digits.wrong")));
        }
        return flaws;
    }

    /** @param digits the four that came with the code */
    record Asked(String code, String digits) {}

    /**
     * Nơi hồ sơ đang ở. Nothing in it is personal.
     *
     * @param practice whether it was made for practice, and has no effect
     * @param withCitizen whether it is the citizen's turn
     * @param agency which has it in hand, by code; absent where nobody at an office has
     * @param until until when it is whose turn it is to act
     * @param returnWay by which its owner wants the result: counter, post or electronic
     * @param silence what it means if nobody decides in time; absent where it means nothing
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Tracked(
            String code,
            boolean practice,
            String stage,
            boolean withCitizen,
            Optional<String> agency,
            Optional<String> role,
            Instant since,
            Optional<Instant> until,
            Optional<Instant> due,
            String returnWay,
            Optional<SilenceView> silence,
            List<DossierView.Stop> stops,
            Optional<String> goesOnIn,
            List<String> duplicates) {

        static Tracked of(Outcome.Found found, Replies replies) {
            var where = found.whereabouts();
            var office = where.holder()
                    .filter(Whereabouts.Holder.Office.class::isInstance)
                    .map(Whereabouts.Holder.Office.class::cast);
            return new Tracked(
                    found.code(),
                    found.isPractice(),
                    where.stage().key(),
                    where.stage().isWithCitizen(),
                    office.map(holder -> holder.agency().code()),
                    office.map(holder -> holder.role().key()),
                    where.since(),
                    where.until(),
                    where.due(),
                    found.way().key(),
                    SilenceView.of(where),
                    Folders.stops(where, replies.words()),
                    where.goesOnIn().map(Twin::code),
                    where.duplicates().stream().map(Twin::code).toList());
        }
    }
}
