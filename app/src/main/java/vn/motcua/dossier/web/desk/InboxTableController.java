package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.document.TableKind;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.TakeTray;
import vn.motcua.dossier.web.Download;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Words;

/** Danh sách trong khay as a table: the lines that the page shows, on all its pages. */
@Controller
class InboxTableController {
    private final TakeTray takeTray;
    private final InboxPage inboxPage;

    InboxTableController(TakeTray takeTray, InboxPage inboxPage) {
        this.takeTray = takeTray;
        this.inboxPage = inboxPage;
    }

    @GetMapping(InboxAddress.HOME + ".{kind:csv|xlsx}")
    void table(
            Actor actor,
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var address = InboxAddress.of(asked);
        var table = new Download(TableKind.of(kind).orElseThrow(), "dossiers", response);
        switch (takeTray.take(actor, address.tray(), address.filter())) {
            case TakeTray.Outcome.NotAllowed(var refused) -> table.refuse(refused, page.words());
            case TakeTray.Outcome.Taken(var stretches, var at) ->
                table.send(page.say("dossier.table.sheet"), headings(page.words()), rows(stretches, at, page.words()));
        }
    }

    private static List<String> headings(Words words) {
        return Stream.of(
                        "dossier.table.code",
                        "dossier.table.procedure",
                        "dossier.table.stage",
                        "dossier.table.step",
                        "dossier.table.since",
                        "dossier.table.due",
                        "dossier.table.clock",
                        "dossier.table.labels")
                .map(words::say)
                .toList();
    }

    private Stream<List<List<String>>> rows(Stream<List<Line>> stretches, Instant at, Words words) {
        return stretches.map(
                lines -> lines.stream().map(line -> cells(line, at, words)).toList());
    }

    private List<String> cells(Line line, Instant at, Words words) {
        var row = inboxPage.row(line, at, words);
        return List.of(
                row.code(),
                row.procedure(),
                row.stage(),
                row.step(),
                row.since(),
                line.due().map(words::moment).orElse(""),
                row.due().label(),
                String.join("; ", row.labels()));
    }
}
