package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.ControlSlip;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.OpenFolder;
import vn.motcua.dossier.usecase.OpenFolder.Outcome.Opened;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Phiếu kiểm soát on the page; {@code /papers} prints it. */
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
        return new SlipView(
                InboxAddress.HOME + "/" + dossier.id(),
                "/papers/" + dossier.filing().code() + "/" + PaperKind.CONTROL.key(),
                UUID.randomUUID(),
                dossier.code(),
                Told.in(folder.procedure().heading().name(), words),
                holders.agency(folder.way().getFirst().custody(), words),
                words.moment(dossier.filing().at()),
                dossier.acceptance().flatMap(given -> given.due()).map(words::moment),
                controlSlip.lines(folder, words));
    }
}
