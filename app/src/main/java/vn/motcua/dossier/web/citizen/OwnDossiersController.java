package vn.motcua.dossier.web.citizen;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.document.TableKind;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeOwnDossiers;
import vn.motcua.dossier.usecase.SeeOwnDossiers.Entry;
import vn.motcua.dossier.usecase.TakeOwnDossiers;
import vn.motcua.dossier.web.Download;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Hồ sơ của tôi: what waits for me first. */
@Controller
class OwnDossiersController {
    private final SeeOwnDossiers seeOwnDossiers;
    private final TakeOwnDossiers takeOwnDossiers;

    OwnDossiersController(SeeOwnDossiers seeOwnDossiers, TakeOwnDossiers takeOwnDossiers) {
        this.seeOwnDossiers = seeOwnDossiers;
        this.takeOwnDossiers = takeOwnDossiers;
    }

    @GetMapping(Answering.MINE)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "for") Optional<UUID> mandate,
            @RequestParam Map<String, String> fields,
            Page page) {
        var address = OwnAddress.of(mandate, fields);
        var shown = Inboxes.Page.of(address.page() - 1);
        var outcome = mandate.map(id -> seeOwnDossiers
                        .listFor(actor, id, address.wanted(), shown)
                        .orElseThrow(Answering::nowhere))
                .orElseGet(() -> seeOwnDossiers.list(actor, address.wanted(), shown));
        return switch (outcome) {
            case SeeOwnDossiers.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeOwnDossiers.Outcome.Listed listed ->
                new ModelAndView(
                        "dossier/citizen/mine",
                        Map.of(
                                "listed",
                                listed,
                                "shown",
                                shown,
                                "address",
                                address,
                                "told",
                                new Telling(page.words()),
                                "withoutAccount",
                                actor instanceof Actor.SignedIn person && person.assurance() == Assurance.LINK));
        };
    }

    /** The lines that the page shows, on all its pages. */
    @GetMapping(Answering.MINE + ".{kind:csv|xlsx}")
    void table(
            Actor actor,
            @PathVariable String kind,
            @RequestParam(name = "for") Optional<UUID> mandate,
            @RequestParam Map<String, String> fields,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var table = new Download(TableKind.of(kind).orElseThrow(), "dossiers", response);
        var told = new Telling(page.words());
        switch (takeOwnDossiers.take(
                actor, mandate, OwnAddress.of(mandate, fields).wanted())) {
            case TakeOwnDossiers.Outcome.NotAllowed(var refused) -> table.refuse(refused, page.words());
            case TakeOwnDossiers.Outcome.Unknown _ -> throw Answering.nowhere();
            case TakeOwnDossiers.Outcome.Taken(var stretches) ->
                table.send(page.say("dossier.table.sheet"), headings(page.words()), rows(stretches, told));
        }
    }

    private static List<String> headings(Words words) {
        return Stream.of(
                        "dossier.table.code",
                        "dossier.table.procedure",
                        "dossier.table.stage",
                        "dossier.table.since",
                        "dossier.table.due")
                .map(words::say)
                .toList();
    }

    private static Stream<List<List<String>>> rows(Stream<List<Entry>> stretches, Telling told) {
        return stretches.map(
                entries -> entries.stream().map(entry -> cells(entry, told)).toList());
    }

    private static List<String> cells(Entry entry, Telling told) {
        var line = entry.line();
        var words = told.words();
        return List.of(
                line.code(),
                told.name(entry.procedure()),
                words.say("dossier.mine.stage." + line.stage().key()),
                words.moment(line.since()),
                line.due().map(words::moment).orElse(""));
    }
}
