package vn.motcua.notification.web.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.notification.usecase.Messages.State;
import vn.motcua.notification.usecase.ReplayNotice;
import vn.motcua.notification.usecase.SeeNotices;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Tin gửi ra ngoài: what waits, what left, and what could not be delivered. */
@Controller
@RequestMapping("/admin/notices")
class NoticesController {
    private final SeeNotices seeNotices;
    private final ReplayNotice replayNotice;

    NoticesController(SeeNotices seeNotices, ReplayNotice replayNotice) {
        this.seeNotices = seeNotices;
        this.replayNotice = replayNotice;
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

    private static ModelAndView answered(ReplayNotice.Outcome outcome) {
        return switch (outcome) {
            case ReplayNotice.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReplayNotice.Outcome.Replayed _ ->
                new ModelAndView(new RedirectView("/admin/notices?state=waiting", true));
        };
    }
}
