package vn.motcua.identity.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.identity.model.TokenSecret;
import vn.motcua.identity.security.SessionDoor;
import vn.motcua.identity.usecase.ComeByLink;
import vn.motcua.identity.usecase.ComeByLink.Asked;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.WayBack;

/** Điền trước không cần tài khoản: a link is sent to an address, and by it one goes on. */
@Controller
@RequestMapping("/sign-in/link")
class LinkDoorController {
    private final ComeByLink links;
    private final Returning site;

    LinkDoorController(ComeByLink links, Returning site) {
        this.links = links;
        this.site = site;
    }

    @GetMapping
    ModelAndView form(@RequestParam(name = "continue", defaultValue = "") String wayBack) {
        return form(wayBack, "", Problems.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "continue", defaultValue = "") String wayBack,
            Page page,
            HttpServletRequest request) {
        var knock = SessionDoor.knock(request, page.language());
        var asked = links.ask(email, ours(wayBack), knock, path -> site.address(path, request));
        return answer(asked, email, wayBack, page);
    }

    /** For who is in by a link: another to go on by, from the page they are at. */
    @PostMapping("/again")
    ModelAndView again(
            Actor actor,
            @RequestParam(name = "continue", defaultValue = "") String wayBack,
            Page page,
            HttpServletRequest request) {
        var knock = SessionDoor.knock(request, page.language());
        var asked = links.again(actor, ours(wayBack), knock, path -> site.address(path, request));
        return answer(asked, "", wayBack, page);
    }

    /** Leads to sign in, and from there to what takes along what was begun. */
    @PostMapping("/along")
    ModelAndView along(Actor actor, Page page) {
        var wayBack = links.along(actor)
                .map(TokenSecret::text)
                .map(secret -> "?continue=" + page.to("/resume/" + secret))
                .orElse("");
        return new ModelAndView(new RedirectView("/sign-in" + wayBack, true));
    }

    private ModelAndView answer(Asked asked, String email, String wayBack, Page page) {
        return switch (asked) {
            case Asked.Sent(var to) ->
                new ModelAndView("identity/visitor/link-sent", Map.of("to", to.masked(), "wayBack", ours(wayBack)));
            case Asked.Misread _ ->
                form(wayBack, email, problem(page.say("identity.link.unreadable")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Asked.TooMany(var until) -> {
                var wait = page.say("identity.link.too-many", page.words().moment(until));
                yield form(wayBack, email, problem(wait), HttpStatus.TOO_MANY_REQUESTS);
            }
            case Asked.Closed _ -> form(wayBack, email, Problems.none(), HttpStatus.NOT_FOUND);
        };
    }

    private static Problems problem(String message) {
        return Problems.of(new Problem("email", message));
    }

    /** Into a letter goes no address of somebody else's. */
    private static String ours(String wayBack) {
        return WayBack.of(wayBack)
                .map(WayBack::path)
                .filter(path -> path.length() <= ComeByLink.LONGEST_WAY)
                .orElse("");
    }

    private ModelAndView form(String wayBack, String email, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/visitor/link",
                Map.of("wayBack", ours(wayBack), "email", email, "open", links.isOpen(), "problems", problems),
                status);
    }
}
