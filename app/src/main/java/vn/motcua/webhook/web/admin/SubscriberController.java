package vn.motcua.webhook.web.admin;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;
import vn.motcua.webhook.usecase.EndSubscription;
import vn.motcua.webhook.usecase.ReplayNews;
import vn.motcua.webhook.usecase.RotateSecret;
import vn.motcua.webhook.usecase.SeeSubscribers;

/** Một hệ thống được báo tin: what it was told, what not, and its secret. */
@Controller
@RequestMapping(SubscribersController.HOME + "/{id:[0-9a-f-]{36}}")
class SubscriberController {
    private final SeeSubscribers seeSubscribers;
    private final RotateSecret rotateSecret;
    private final EndSubscription endSubscription;
    private final ReplayNews replayNews;

    SubscriberController(
            SeeSubscribers seeSubscribers,
            RotateSecret rotateSecret,
            EndSubscription endSubscription,
            ReplayNews replayNews) {
        this.seeSubscribers = seeSubscribers;
        this.rotateSecret = rotateSecret;
        this.endSubscription = endSubscription;
        this.replayNews = replayNews;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> before) {
        return switch (seeSubscribers.see(actor, id, before)) {
            case SeeSubscribers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeSubscribers.Outcome.Seen seen -> new ModelAndView("webhook/admin/subscriber", Map.of("seen", seen));
            case SeeSubscribers.Outcome.Unknown _ -> throw nowhere();
            case SeeSubscribers.Outcome.Listed _ -> throw new IllegalStateException();
        };
    }

    @PostMapping("/rotation")
    ModelAndView rotate(Actor actor, @PathVariable UUID id) {
        return switch (rotateSecret.rotate(actor, id)) {
            case RotateSecret.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case RotateSecret.Outcome.Unknown _ -> throw nowhere();
            case RotateSecret.Outcome.Rotated rotated ->
                new ModelAndView(
                        "webhook/admin/secret-once",
                        Map.of(
                                "subscriber",
                                rotated.subscriber(),
                                "secret",
                                rotated.secret().text(),
                                "until",
                                Optional.of(rotated.until())));
        };
    }

    @PostMapping("/end")
    ModelAndView end(Actor actor, @PathVariable UUID id) {
        return switch (endSubscription.end(actor, id)) {
            case EndSubscription.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case EndSubscription.Outcome.Unknown _ -> throw nowhere();
            case EndSubscription.Outcome.Ended _ -> back(id);
        };
    }

    @PostMapping("/replay")
    ModelAndView replayAll(Actor actor, @PathVariable UUID id) {
        return replayed(replayNews.replayAll(actor, id), id);
    }

    @PostMapping("/news/{news}/replay")
    ModelAndView replay(Actor actor, @PathVariable UUID id, @PathVariable UUID news) {
        return replayed(replayNews.replay(actor, id, news), id);
    }

    private static ModelAndView replayed(ReplayNews.Outcome outcome, UUID id) {
        return switch (outcome) {
            case ReplayNews.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case ReplayNews.Outcome.Replayed _ -> back(id);
        };
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView(new RedirectView(SubscribersController.HOME + "/" + id, true));
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
