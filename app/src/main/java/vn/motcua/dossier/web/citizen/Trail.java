package vn.motcua.dossier.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Form;

/** Các bước nộp: the screens of a draft in their order, and which of them one is at. */
public record Trail(List<String> stops, int at) {
    public Trail {
        stops = List.copyOf(stops);
    }

    static Trail of(Sheet sheet, String here) {
        var stops = new ArrayList<String>();
        var draft = sheet.draft().id();
        if (sheet.procedure().papers().cases().size() > 1) {
            stops.add(toCase(draft));
        }
        sheet.form().pages().forEach(page -> stops.add(toPage(draft, page)));
        if (!sheet.items().isEmpty()) {
            stops.add(toPapers(draft));
        }
        stops.add(toCheck(draft));
        return new Trail(stops, stops.indexOf(here));
    }

    /** Where one goes on with a draft: at the beginning, or at the first thing that is still wanting. */
    static String resumed(Sheet sheet) {
        var draft = sheet.draft().id();
        var wrong = sheet.form().pages().stream()
                .filter(page -> sheet.lacks().mistakes().stream()
                        .anyMatch(mistake -> page.fields().stream().anyMatch(field -> Telling.isOf(field, mistake))))
                .findFirst();
        if (sheet.draft().edits() == 0) {
            return of(sheet, "").stops().getFirst();
        }
        return wrong.map(page -> toPage(draft, page))
                .orElseGet(() -> sheet.lacks().papers().isEmpty() ? toCheck(draft) : toPapers(draft));
    }

    public int number() {
        return at + 1;
    }

    public Optional<String> before() {
        return at > 0 ? Optional.of(stops.get(at - 1)) : Optional.empty();
    }

    public String after() {
        return stops.get(Math.min(at + 1, stops.size() - 1));
    }

    static String to(DraftId draft) {
        return "/drafts/" + draft;
    }

    static String toRevision(DraftId draft) {
        return to(draft) + "/revision";
    }

    static String toCase(DraftId draft) {
        return to(draft) + "/case";
    }

    static String toPage(DraftId draft, Form.Page page) {
        return to(draft) + "/pages/" + page.id();
    }

    static String toPapers(DraftId draft) {
        return to(draft) + "/papers";
    }

    static String toCheck(DraftId draft) {
        return to(draft) + "/check";
    }
}
