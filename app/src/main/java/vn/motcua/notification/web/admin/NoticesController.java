package vn.motcua.notification.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.notification.usecase.DiscardNotice;
import vn.motcua.notification.usecase.Messages.Notice;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.notification.usecase.ReplayNotice;
import vn.motcua.notification.usecase.SeeNotices;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Tin gửi ra ngoài: what waits, what left, and what could not be delivered. */
@Controller
@RequestMapping("/admin/notices")
class NoticesController {
    private final SeeNotices seeNotices;
    private final ReplayNotice replayNotice;
    private final DiscardNotice discardNotice;

    NoticesController(SeeNotices seeNotices, ReplayNotice replayNotice, DiscardNotice discardNotice) {
        this.seeNotices = seeNotices;
        this.replayNotice = replayNotice;
        this.discardNotice = discardNotice;
    }

    @GetMapping
    ModelAndView see(Actor actor, @RequestParam Optional<String> state, @RequestParam Optional<UUID> before) {
        var wanted = state.flatMap(State::of);
        return switch (seeNotices.see(actor, wanted, before)) {
            case SeeNotices.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeNotices.Outcome.Seen seen ->
                new ModelAndView(
                        "notification/admin/notices",
                        Map.of("seen", seen, "state", wanted.map(State::key).orElse("")));
        };
    }

    @PostMapping("/{id}/replay")
    ModelAndView replay(Actor actor, @PathVariable UUID id) {
        return answered(replayNotice.replay(actor, id));
    }

    @PostMapping("/replay")
    ModelAndView replayAll(Actor actor) {
        return answered(replayNotice.replayAll(actor));
    }

    @GetMapping("/{id}/discard")
    ModelAndView askWhy(Actor actor, @PathVariable UUID id, Page page) {
        return answered(discardNotice.present(actor, id), "", page);
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Page page) {
        return answered(discardNotice.discard(actor, id, reason), reason, page);
    }

    private static ModelAndView answered(DiscardNotice.Outcome outcome, String typed, Page page) {
        return switch (outcome) {
            case DiscardNotice.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case DiscardNotice.Outcome.Dead(var notice) -> why(notice, typed, Problems.none());
            case DiscardNotice.Outcome.Unreasoned(var notice) ->
                why(
                        notice,
                        typed,
                        Problems.of(new Problem(
                                "reason", page.say("notification.discard.reason.missing", DiscardNotice.LONGEST))));
            case DiscardNotice.Outcome.Discarded _ ->
                new ModelAndView(new RedirectView("/admin/notices?state=discarded", true));
            case DiscardNotice.Outcome.Settled _ -> new ModelAndView(new RedirectView("/admin/notices", true));
        };
    }

    private static ModelAndView why(Notice notice, String typed, Problems problems) {
        return new ModelAndView(
                "notification/admin/discard",
                Map.of("notice", notice, "reason", typed, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView answered(ReplayNotice.Outcome outcome) {
        return switch (outcome) {
            case ReplayNotice.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReplayNotice.Outcome.Replayed _ ->
                new ModelAndView(new RedirectView("/admin/notices?state=waiting", true));
        };
    }
}
