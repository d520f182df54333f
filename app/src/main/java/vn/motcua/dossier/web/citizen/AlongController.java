package vn.motcua.dossier.web.citizen;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.TakeAlong;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Mang bản khai đã bắt đầu khi chưa có tài khoản vào tài khoản. */
@Controller
@RequestMapping("/my/drafts/along")
class AlongController {
    private final TakeAlong takeAlong;

    AlongController(TakeAlong takeAlong) {
        this.takeAlong = takeAlong;
    }

    @PostMapping
    ModelAndView take(Actor actor, @RequestParam(defaultValue = "") String link, Page page) {
        return switch (takeAlong.take(actor, link)) {
            case TakeAlong.Outcome.Taken taken
            when taken.left() > 0 -> new ModelAndView("dossier/citizen/along", Map.of("taken", taken), HttpStatus.OK);
            case TakeAlong.Outcome.Taken taken ->
                Answering.to(
                        taken.drafts().size() == 1
                                ? Trail.toCheck(taken.drafts().getFirst())
                                : Answering.MINE,
                        page);
            case TakeAlong.Outcome.Over _ -> Answering.to("/resume/over", page);
            case TakeAlong.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
        };
    }
}
