package vn.motcua.identity.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.exchange.OfficerTable;
import vn.motcua.identity.exchange.OfficerTable.Flaw;
import vn.motcua.identity.exchange.OfficerTable.Reading;
import vn.motcua.identity.model.OfficerRow;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.ImportOfficers;
import vn.motcua.identity.usecase.ImportOfficers.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Nhập cán bộ từ bảng: the file is sent, what would become of each row is looked at, then it is carried out. */
@Controller
@RequestMapping("/admin/accounts/import")
class ImportOfficersController {
    private final ImportOfficers importing;

    ImportOfficersController(ImportOfficers importing) {
        this.importing = importing;
    }

    @GetMapping
    ModelAndView form(Actor actor) {
        return importing.rehearse(actor, List.of()) instanceof Outcome.NotAllowed(var refused)
                ? Refusals.page(refused)
                : page(Optional.empty(), Problems.none());
    }

    /** The headings, for who begins a table. */
    @GetMapping("/table.csv")
    @ResponseBody
    ResponseEntity<String> table() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"officers.csv\"")
                .body(OfficerTable.text(List.of()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView look(Actor actor, @RequestParam Optional<MultipartFile> file, Page page) throws IOException {
        var sent = file.filter(each -> !each.isEmpty());
        if (sent.isEmpty()) {
            return problem(page.say("identity.import.flaw.not-a-table", ""));
        }
        return switch (OfficerTable.read(bytes(sent.get()))) {
            case Reading.NotUnderstood(var flaw, var detail) ->
                problem(page.say("identity.import.flaw." + slug(flaw), detail));
            case Reading.Understood(var rows) -> answer(importing.rehearse(actor, rows), rows, false);
        };
    }

    /** What was looked at comes back with the page, row by row, and is judged anew. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView enter(
            Actor actor, @RequestParam(defaultValue = "") String text, Page page, HttpServletRequest request) {
        return switch (OfficerTable.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.NotUnderstood(var flaw, var detail) ->
                problem(page.say("identity.import.flaw." + slug(flaw), detail));
            case Reading.Understood(var rows) -> answer(importing.enter(actor, rows, Site.of(request)), rows, true);
        };
    }

    private static ModelAndView answer(Outcome outcome, List<OfficerRow> rows, boolean done) {
        return switch (outcome) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Judged judged ->
                page(Optional.of(new JudgedTable(judged.lines(), OfficerTable.text(rows), done)), Problems.none());
        };
    }

    private static ModelAndView problem(String message) {
        return page(Optional.empty(), Problems.of(new Problem("file", message)));
    }

    private static ModelAndView page(Optional<JudgedTable> judged, Problems problems) {
        return new ModelAndView(
                "identity/admin/accounts-import",
                Map.of("judged", judged, "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One byte more than is taken tells that there are too many. */
    private static byte[] bytes(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return content.readNBytes(OfficerTable.MOST_BYTES + 1);
        }
    }

    private static String slug(Flaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
