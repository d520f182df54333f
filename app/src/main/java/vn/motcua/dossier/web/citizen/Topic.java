package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.motcua.dossier.usecase.Known;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Items;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/**
 * Một trang của biểu mẫu on the screen: a page, the list of a page that repeats, or one of its items.
 *
 * @param section with what stands in the boxes
 * @param saved what was saved elsewhere meanwhile, where that differs from what is in the boxes; else nothing
 * @param known what stands in boxes into which nobody has typed yet
 */
public record Topic(
        Sheet sheet, Section section, Problems problems, List<Saved> saved, List<Known> known, Telling told) {
    public Topic {
        saved = List.copyOf(saved);
        known = List.copyOf(known);
    }

    /** The page as it is saved, with nothing said about what is wrong. */
    static Topic of(Sheet sheet, String id, Words words) {
        var page = sheet.form().page(id).orElseThrow(Answering::nowhere);
        return sheet.form().sections(page, sheet.draft().answers()).stream()
                .findFirst()
                .map(section -> of(sheet, section, words))
                .orElseThrow(Answering::nowhere);
    }

    /** One item of a page that repeats, or the next that one may add. */
    static Topic of(Sheet sheet, String id, int item, Words words) {
        var list = of(sheet, id, words);
        if (!list.items().takes(item)) {
            throw Answering.nowhere();
        }
        return of(sheet, sheet.form().item(list.topic(), item, sheet.draft().answers()), words);
    }

    private static Topic of(Sheet sheet, Section section, Words words) {
        return new Topic(sheet, section, Problems.none(), List.of(), List.of(), new Telling(words));
    }

    Topic with(Problems found) {
        return new Topic(sheet, section, found, saved, known, told);
    }

    /** With what is known already in boxes that are empty. */
    Topic knowing(List<Known> offered) {
        var boxes = new TreeMap<>(section.answers().byBox());
        offered.forEach(each -> boxes.putAll(each.boxes()));
        return new Topic(sheet, section.typed(boxes), problems, saved, offered, told);
    }

    /** From where the answer is known that stands in the box; empty where it was typed. */
    public String source(Form.Field field) {
        return known.stream()
                .filter(each -> each.field().equals(field.id()))
                .findFirst()
                .map(each -> told.source(each.origin()))
                .orElse("");
    }

    /** What is wrong with those of its questions that were put: nobody is blamed for not answering what was not asked. */
    Topic with(List<Mistake> mistakes, Predicate<Form.Field> put) {
        return with(told.problems(section, mistakes, put));
    }

    /** What was typed, beside what was saved elsewhere meanwhile: the person says which holds, answer by answer. */
    Topic against(Typed typed) {
        var mine = section.typed(typed.boxes());
        var differing = topic().fields().stream()
                .filter(field -> !told.answer(field, mine.answers()).equals(told.answer(field, answers())))
                .map(field -> new Saved(
                        field.id(),
                        told.in(field.label()),
                        told.answer(field, mine.answers()),
                        told.answer(field, answers())))
                .toList();
        return new Topic(sheet, mine, problems, differing, List.of(), told);
    }

    public Form.Page topic() {
        return section.page();
    }

    public Answers answers() {
        return section.answers();
    }

    /** The questions that are put to somebody who answered so. */
    public List<Form.Field> questions() {
        return section.questions();
    }

    /** What was entered so far into a page that repeats. */
    public Items items() {
        return new Items(topic(), sheet.draft().answers());
    }

    public List<Entered> entered() {
        return sheet.form().sections(topic(), sheet.draft().answers()).stream()
                .filter(each -> !each.isList())
                .map(each -> new Entered(
                        each, told.summary(each), each.isIn(sheet.lacks().mistakes())))
                .toList();
    }

    public boolean isContested() {
        return !saved.isEmpty();
    }

    public String here() {
        return Trail.toSection(sheet.draft().id(), section);
    }

    /** An item is left for its list, and a list for the page after it. */
    String after() {
        return section.item() > 0 ? list() : trail().after();
    }

    String before() {
        return section.item() > 0 ? list() : trail().before().orElse(Answering.MINE);
    }

    /** The page itself, or the list in which an item stands. */
    public String list() {
        return Trail.toPage(sheet.draft().id(), topic());
    }

    public Trail trail() {
        return Trail.of(sheet, list());
    }

    /**
     * Câu trả lời ở hai nơi; empty where nothing was answered.
     *
     * @param here what was typed and is not saved
     * @param elsewhere what was saved meanwhile
     */
    public record Saved(String field, String label, String here, String elsewhere) {
        /** How one says which holds. */
        public String box() {
            return Typed.HOLDS + field;
        }

        public List<Choice> choices(Words words) {
            return List.of(
                    choice(Typed.HERE, "dossier.apply.contested.here", here, words),
                    choice(Typed.ELSEWHERE, "dossier.apply.contested.elsewhere", elsewhere, words));
        }

        private static Choice choice(String value, String key, String answer, Words words) {
            return new Choice(value, words.say(key), answer.isEmpty() ? words.say("ui.answers.none") : answer);
        }
    }

    /**
     * Mục đã ghi.
     *
     * @param wanting whether something in it must still be put right
     */
    public record Entered(Section section, List<String> summary, boolean wanting) {
        public Entered {
            summary = List.copyOf(summary);
        }

        /** Its place on the page. */
        public String anchor() {
            return section.page().id() + "-" + section.item();
        }
    }
}
