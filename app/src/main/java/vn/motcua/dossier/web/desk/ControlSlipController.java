package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.ControlSlip;
import vn.motcua.dossier.usecase.ControlSlip.Stay;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.OpenFolder;
import vn.motcua.dossier.usecase.OpenFolder.Outcome.Opened;
import vn.motcua.dossier.web.desk.Holders.People;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Phiếu kiểm soát as it is printed. */
@Controller
class ControlSlipController {
    private final OpenFolder openFolder;
    private final ControlSlip controlSlip;
    private final Holders holders;

    ControlSlipController(OpenFolder openFolder, ControlSlip controlSlip, Holders holders) {
        this.openFolder = openFolder;
        this.controlSlip = controlSlip;
        this.holders = holders;
    }

    @GetMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/slip")
    ModelAndView print(Actor actor, @PathVariable UUID id, Page page) {
        return switch (openFolder.masked(actor, new DossierId(id))) {
            case OpenFolder.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case OpenFolder.Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Opened opened ->
                new ModelAndView("dossier/desk/slip", Map.of("slip", slip(opened.folder(), page.words())));
        };
    }

    private SlipView slip(Folder folder, Words words) {
        var dossier = folder.dossier();
        var people = holders.people(folder, words);
        return new SlipView(
                InboxAddress.HOME + "/" + dossier.id(),
                code(dossier),
                Told.in(folder.procedure().heading().name(), words),
                holders.agency(folder.way().getFirst().custody(), words),
                words.moment(dossier.filing().at()),
                dossier.acceptance().flatMap(given -> given.due()).map(words::moment),
                controlSlip.of(folder).stream()
                        .map(stay -> row(stay, people, words))
                        .toList());
    }

    private static String code(Dossier dossier) {
        return dossier.acceptance()
                .map(given -> given.code().value())
                .orElseGet(() -> dossier.filing().code().value());
    }

    private SlipView.Row row(Stay stay, People people, Words words) {
        return new SlipView.Row(
                holders.name(stay.came(), words),
                words.moment(stay.came().at()),
                people.name(stay.came().by()),
                moment(stay.left(), words),
                stay.left().map(_ -> people.name(stay.taker())).orElse(""),
                moment(stay.until(), words),
                stay.result()
                        .map(result -> words.say("dossier.desk.slip.result."
                                + result.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .orElse(""),
                stay.came().note());
    }

    private static String moment(Optional<Instant> instant, Words words) {
        return instant.map(words::moment).orElse("");
    }
}
