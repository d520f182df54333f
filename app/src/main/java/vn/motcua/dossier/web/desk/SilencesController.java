package vn.motcua.dossier.web.desk;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeSilences;
import vn.motcua.dossier.usecase.Silences.Struck;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Hồ sơ do im lặng, for whoever answers for what an agency leaves undone. */
@Controller
class SilencesController {
    static final String HOME = "/desk/silences";

    private final SeeSilences seeSilences;
    private final Catalogue catalogue;
    private final Holders holders;

    SilencesController(SeeSilences seeSilences, Catalogue catalogue, Holders holders) {
        this.seeSilences = seeSilences;
        this.catalogue = catalogue;
        this.holders = holders;
    }

    @GetMapping(HOME)
    ModelAndView see(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var number = InboxAddress.of(asked).number();
        return switch (seeSilences.see(actor, Inboxes.Page.of(number - 1))) {
            case SeeSilences.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeSilences.Outcome.Seen(var lines, var total) -> {
                var rows = lines.stream().map(line -> row(line, page.words())).toList();
                yield new ModelAndView("dossier/desk/silences", Map.of("view", new SilencesView(rows, number, total)));
            }
        };
    }

    private SilencesView.Row row(Struck struck, Words words) {
        var procedure = catalogue.revision(struck.revision()).orElseThrow().procedure();
        return new SilencesView.Row(
                InboxAddress.HOME + "/" + struck.dossier(),
                struck.code(),
                Told.in(procedure.heading().name(), words),
                words.say("dossier.silence.meaning." + struck.meaning().key()),
                words.moment(struck.at()),
                holders.office(struck.custody(), words));
    }
}
