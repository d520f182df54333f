package vn.motcua.webhook.web.admin;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;
import vn.motcua.webhook.model.Topic;
import vn.motcua.webhook.usecase.RegisterSubscriber;
import vn.motcua.webhook.usecase.SeeSubscribers;

/** Hệ thống được báo tin: who is told, and another to be told. */
@Controller
@RequestMapping(SubscribersController.HOME)
class SubscribersController {
    static final String HOME = "/admin/webhooks";

    private final SeeSubscribers seeSubscribers;
    private final RegisterSubscriber registerSubscriber;

    SubscribersController(SeeSubscribers seeSubscribers, RegisterSubscriber registerSubscriber) {
        this.seeSubscribers = seeSubscribers;
        this.registerSubscriber = registerSubscriber;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, SubscriberForm.blank(), Problems.none());
    }

    @PostMapping
    ModelAndView register(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var form = new SubscriberForm(fields);
        var problems = form.problems(page);
        if (!problems.isEmpty()) {
            return list(actor, form, problems);
        }
        return switch (registerSubscriber.register(actor, form.wish())) {
            case RegisterSubscriber.Outcome.Registered(var subscriber, var secret) ->
                new ModelAndView(
                        "webhook/admin/secret-once", Map.of("subscriber", subscriber, "secret", secret.text()));
            case RegisterSubscriber.Outcome.RegisteredBefore _ -> new ModelAndView(new RedirectView(HOME, true));
            case RegisterSubscriber.Outcome.AddressNotUsable _ ->
                list(actor, form, Problems.of(new Problem("address", page.say("webhook.address.wrong"))));
            case RegisterSubscriber.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }

    private ModelAndView list(Actor actor, SubscriberForm form, Problems problems) {
        return switch (seeSubscribers.list(actor)) {
            case SeeSubscribers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeSubscribers.Outcome.Listed(var subscribers) ->
                new ModelAndView(
                        "webhook/admin/subscribers",
                        Map.of(
                                "subscribers",
                                subscribers,
                                "form",
                                form,
                                "topics",
                                List.of(Topic.values()),
                                "problems",
                                problems),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case SeeSubscribers.Outcome.Seen _, SeeSubscribers.Outcome.Unknown _ -> throw new IllegalStateException();
        };
    }
}
