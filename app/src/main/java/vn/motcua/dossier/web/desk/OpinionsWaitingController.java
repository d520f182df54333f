package vn.motcua.dossier.web.desk;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeOpinions;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Chờ cho ý kiến: what other offices have asked the posts of an officer. */
@Controller
class OpinionsWaitingController {
    static final String HOME = "/desk/opinions";

    private final SeeOpinions seeOpinions;
    private final OpinionPage opinionPage;

    OpinionsWaitingController(SeeOpinions seeOpinions, OpinionPage opinionPage) {
        this.seeOpinions = seeOpinions;
        this.opinionPage = opinionPage;
    }

    @GetMapping(HOME)
    ModelAndView see(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var number = InboxAddress.of(asked).number();
        return switch (seeOpinions.waiting(actor, Inboxes.Page.of(number - 1))) {
            case SeeOpinions.Waiting.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeOpinions.Waiting.Seen seen ->
                new ModelAndView(
                        "dossier/desk/opinions-waiting", Map.of("view", opinionPage.of(seen, number, page.words())));
        };
    }
}
