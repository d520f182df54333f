package vn.motcua.identity.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.KeepDevices;
import vn.motcua.identity.usecase.KeepDevices.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Refusals;

/** Thiết bị đang đăng nhập: where one is signed in, and how to end it. */
@Controller
@RequestMapping("/account/devices")
class DevicesController {
    private static final String HERE = "/account/devices";

    private final KeepDevices devices;
    private final SessionDoor door;

    DevicesController(KeepDevices devices, SessionDoor door) {
        this.devices = devices;
        this.door = door;
    }

    @GetMapping
    ModelAndView list(Actor.SignedIn actor, HttpServletRequest request) {
        return switch (devices.list(actor)) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Listed(var listed) ->
                new ModelAndView(
                        "identity/own/devices",
                        Map.of("devices", listed, "here", door.session(request).orElseThrow()));
        };
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/end")
    ModelAndView end(Actor.SignedIn actor, @PathVariable UUID id) {
        return to(devices.end(actor, id), HERE);
    }

    @PostMapping("/end-others")
    ModelAndView endOthers(Actor.SignedIn actor, HttpServletRequest request) {
        return to(devices.endOthers(actor, door.session(request).orElseThrow()), HERE + "?ended");
    }

    private static ModelAndView to(Outcome outcome, String path) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Listed _ -> new ModelAndView(new RedirectView(path, true));
        };
    }
}
