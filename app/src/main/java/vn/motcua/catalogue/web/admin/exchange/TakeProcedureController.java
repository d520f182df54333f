package vn.motcua.catalogue.web.admin.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.usecase.TakeProcedure;
import vn.motcua.catalogue.usecase.TakeProcedure.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhận một thủ tục of another installation: looked at, then kept as a draft. */
@Controller
@RequestMapping("/admin/procedures/import/one")
class TakeProcedureController {
    private final TakeProcedure takeProcedure;

    TakeProcedureController(TakeProcedure takeProcedure) {
        this.takeProcedure = takeProcedure;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        return takeProcedure.begin(actor) instanceof Decision.Refused refused
                ? Refusals.page(refused)
                : page(Looked.NOTHING, Problems.none());
    }

    @PostMapping
    ModelAndView take(
            Actor actor,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Optional<String> text,
            @RequestParam Optional<UUID> draft,
            Page page)
            throws IOException {
        var uploaded = file.filter(each -> !each.isEmpty());
        var sent = uploaded.isPresent() ? text(uploaded.get()) : text.orElse("");
        if (sent.isBlank()) {
            return corrected(page.say("catalogue.import.file.missing"));
        }
        var outcome = uploaded.isEmpty() && draft.isPresent()
                ? takeProcedure.keep(actor, sent, new RevisionId(draft.get()))
                : takeProcedure.tryOut(actor, sent);
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unreadable(var kind) -> corrected(page.say("catalogue.import.one." + slug(kind)));
            case Outcome.Kept(var id) ->
                page(new Looked("", Optional.empty(), Optional.of(id.value())), Problems.none());
            case Outcome.Shown shown ->
                page(new Looked(sent, Optional.of(shown(shown)), Optional.empty()), Problems.none());
        };
    }

    private static Looked.Shown shown(Outcome.Shown shown) {
        var procedure = shown.procedure();
        return new Looked.Shown(
                procedure.code().value(),
                procedure.heading().name().vietnamese(),
                shown.draft().value().toString(),
                shown.differences());
    }

    /** No more than is taken, whatever is sent. */
    private static String text(MultipartFile file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return new String(bytes.readNBytes(ProcedureFile.LONGEST + 1), StandardCharsets.UTF_8);
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static ModelAndView corrected(String message) {
        return page(Looked.NOTHING, Problems.of(new Problem("file", message)));
    }

    private static ModelAndView page(Looked looked, Problems problems) {
        return new ModelAndView(
                "catalogue/admin/import-one",
                Map.of("looked", looked, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
