package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Items;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;
import vn.motcua.ui.Problems;

/**
 * Một trang điền thử: a page of a form that nobody has published. What was answered goes along in the page and is kept nowhere.
 *
 * @param answers to all pages so far
 * @param section the page, or an item of one that repeats, with what stands in its boxes
 * @param address of the form, below which it is sent
 */
public record Trial(Form form, Answers answers, Section section, Problems problems, Telling told, String address) {
    /** How the boxes of other pages are named in this one. */
    static final String KNOWN = "known:";

    /** The first page, with nothing answered yet. */
    static Trial of(Form form, Telling told, String address) {
        var first = form.sections(Answers.NONE).getFirst();
        return new Trial(form, Answers.NONE, first, Problems.none(), told, address);
    }

    /** With other things in its boxes. */
    Trial showing(Section other) {
        return new Trial(form, answers, other, problems, told, address);
    }

    Trial with(List<Mistake> mistakes) {
        return new Trial(form, answers, section, told.problems(section, mistakes, _ -> true), told, address);
    }

    Trial with(Answers others) {
        return new Trial(form, others, section, problems, told, address);
    }

    /** Another page, or an item of it; empty where it is not put to somebody who answered so. */
    Optional<Trial> at(Form.Page page, int item) {
        return item > 0
                ? Optional.of(new Items(page, answers))
                        .filter(items -> items.takes(item))
                        .map(_ -> at(form.item(page, item, answers)))
                : form.sections(page, answers).stream().findFirst().map(this::at);
    }

    private Trial at(Section other) {
        return new Trial(form, answers, other, Problems.none(), told, address);
    }

    /** The page before, or the list of an item; the same where there is none. */
    Trial before() {
        var place = pages().indexOf(section.page());
        var to = section.item() > 0 ? place : Math.max(0, place - 1);
        return at(pages().get(to), 0).orElse(this);
    }

    /** The page after; empty behind the last. */
    Optional<Trial> next() {
        var place = pages().indexOf(section.page()) + 1;
        return place < pages().size() ? at(pages().get(place), 0) : Optional.empty();
    }

    /** One more item; the same where there may be no more. */
    Trial added() {
        return at(section.page(), new Items(section.page(), answers).count() + 1)
                .orElse(this);
    }

    /** All answers with what was typed here. */
    Answers with(Map<String, String> typed) {
        return section.item() > 0
                ? new Items(section.page(), answers).with(section.item(), typed)
                : answers.with(section.page(), typed);
    }

    /** What was answered on other pages, by the names under which it goes along. */
    public Map<String, String> known() {
        return answers.byBox().entrySet().stream()
                .collect(Collectors.toMap(box -> KNOWN + box.getKey(), Map.Entry::getValue));
    }

    /** The items of a list so far. */
    public List<Section> items() {
        return form.sections(section.page(), answers).stream()
                .filter(each -> each.item() > 0)
                .toList();
    }

    public boolean takesMore() {
        var items = new Items(section.page(), answers);
        return items.takes(items.count() + 1);
    }

    /** Which page it is of how many. */
    public String place() {
        var pages = pages();
        return told.words().say("dossier.trial.place", pages.indexOf(section.page()) + 1, pages.size());
    }

    public boolean isFirst() {
        return pages().indexOf(section.page()) == 0;
    }

    /** The pages that are put to somebody who answered so. */
    private List<Form.Page> pages() {
        return form.sections(answers).stream().map(Section::page).distinct().toList();
    }
}
