package vn.motcua.dossier.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintPaper;
import vn.motcua.dossier.usecase.PrintPaper.Manner;
import vn.motcua.dossier.usecase.PrintPaper.Outcome;
import vn.motcua.dossier.usecase.SiteAddress;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Refusals;

/** Giấy của hồ sơ as PDF. The forms are the State's own, and so in Vietnamese whatever the language of the page. */
@Controller
class PapersController {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PrintPaper printPaper;
    private final SiteAddress site;
    private final Dictionary dictionary;

    PapersController(PrintPaper printPaper, SiteAddress site, Dictionary dictionary) {
        this.printPaper = printPaper;
        this.site = site;
        this.dictionary = dictionary;
    }

    /** @param dossier its code, public or official; programs may name it by its id */
    @GetMapping("/papers/{dossier}/{kind:[a-z]+}.pdf")
    Object paper(@PathVariable String dossier, @PathVariable String kind, Actor actor) throws IOException {
        var id = id(dossier).orElseThrow(PapersController::nowhere);
        var paper = PaperKind.of(kind).orElseThrow(PapersController::nowhere);
        var pdf = new ByteArrayOutputStream();
        var manner = new Manner(address(), Map.of("words", dictionary.in(Language.VIETNAMESE)));
        return switch (printPaper.print(actor, id, paper, manner, pdf)) {
            case Outcome.Printed(var code) -> answer(pdf.toByteArray(), kind + "-" + code + ".pdf");
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unsigned _ -> new ModelAndView("dossier/paper/unsigned", HttpStatus.CONFLICT);
            case Outcome.Unknown _, Outcome.NotYet _ -> throw nowhere();
        };
    }

    private Optional<DossierId> id(String dossier) {
        return ID.matcher(dossier).matches()
                ? Optional.of(new DossierId(UUID.fromString(dossier)))
                : printPaper.find(dossier);
    }

    /** As it is set; where it is not, as this reader came here. */
    private String address() {
        return site.known()
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString());
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
