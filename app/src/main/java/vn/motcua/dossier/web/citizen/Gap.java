package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;

/** Chỗ còn thiếu before filing, and where it is put right. */
public record Gap(String href, String told) {

    /** In the order of the screens. */
    static List<Gap> of(Sheet sheet, Telling told) {
        return Stream.concat(answers(sheet, told), papers(sheet, told)).toList();
    }

    private static Stream<Gap> answers(Sheet sheet, Telling told) {
        return sheet.form().sections(sheet.draft().answers()).stream()
                .flatMap(section -> Stream.concat(list(sheet, section, told), questions(sheet, section, told)));
    }

    private static Stream<Gap> list(Sheet sheet, Section section, Telling told) {
        return section.mistakes(sheet.lacks().mistakes())
                .map(mistake -> new Gap(
                        Trail.toPage(sheet.draft().id(), section.page()),
                        told.words().say("dossier.apply.problem", told.title(section), told.told(mistake))));
    }

    private static Stream<Gap> questions(Sheet sheet, Section section, Telling told) {
        var address = Trail.toSection(sheet.draft().id(), section);
        return section.questions().stream()
                .flatMap(field -> section.mistakes(field, sheet.lacks().mistakes())
                        .map(mistake -> new Gap(
                                address + "#" + Telling.anchor(field, mistake), told(section, field, mistake, told))));
    }

    private static String told(Section section, Form.Field field, Mistake mistake, Telling told) {
        var what = told.told(field, mistake);
        return section.item() == 0 ? what : told.words().say("dossier.apply.title", told.title(section), what);
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
