package vn.motcua.dossier.web.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Form;
import vn.motcua.form.Section;

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
        sheet.form().sections(sheet.draft().answers()).stream()
                .map(section -> toPage(draft, section.page()))
                .distinct()
                .forEach(stops::add);
        if (!sheet.items().isEmpty()) {
            stops.add(toPapers(draft));
        }
        stops.add(toCheck(draft));
        return new Trail(stops, stops.indexOf(here));
    }

    /** Where one goes on with a draft: at the beginning, or at the first thing that is still wanting. */
    static String resumed(Sheet sheet) {
        var draft = sheet.draft().id();
        var wrong = sheet.form().sections(sheet.draft().answers()).stream()
                .filter(section -> section.isIn(sheet.lacks().mistakes()))
                .findFirst();
        if (sheet.draft().edits() == 0) {
            return of(sheet, "").stops().getFirst();
        }
        return wrong.map(section -> toSection(draft, section))
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

    static String toHanding(DraftId draft) {
        return to(draft) + "/handing";
    }

    static String toCase(DraftId draft) {
        return to(draft) + "/case";
    }

    static String toPage(DraftId draft, Form.Page page) {
        return to(draft) + "/pages/" + page.id();
    }

    static String toItem(DraftId draft, Form.Page page, int item) {
        return toPage(draft, page) + "/items/" + item;
    }

    public static String toSection(DraftId draft, Section section) {
        return section.item() == 0 ? toPage(draft, section.page()) : toItem(draft, section.page(), section.item());
    }

    static String toPapers(DraftId draft) {
        return to(draft) + "/papers";
    }

    static String toCheck(DraftId draft) {
        return to(draft) + "/check";
    }
}
