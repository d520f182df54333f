package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.Sheet;

/** Chỗ còn thiếu before filing, and where it is put right. */
public record Gap(String href, String told) {

    /** In the order of the screens. */
    static List<Gap> of(Sheet sheet, Telling told) {
        return Stream.concat(answers(sheet, told), papers(sheet, told)).toList();
    }

    private static Stream<Gap> answers(Sheet sheet, Telling told) {
        var draft = sheet.draft().id();
        return sheet.form().pages().stream()
                .flatMap(page -> page.fields().stream()
                        .flatMap(field -> sheet.lacks().mistakes().stream()
                                .filter(mistake -> Telling.isOf(field, mistake))
                                .map(mistake -> new Gap(
                                        Trail.toPage(draft, page) + "#" + Telling.anchor(field, mistake),
                                        told.told(field, mistake)))));
    }

    private static Stream<Gap> papers(Sheet sheet, Telling told) {
        return sheet.lacks().papers().stream()
                .flatMap(number -> sheet.item(number).stream())
                .map(item -> new Gap(
                        Trail.toPapers(sheet.draft().id()) + "/" + item.number(),
                        told.words()
                                .say(
                                        "dossier.apply.wanting.paper",
                                        item.component().name())));
    }
}
