package vn.motcua.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.organisation.Bilingual;

/**
 * Tờ khai tự soạn: a form as far as its author has come, whether or not anybody could fill it in. It says of itself what
 * is still wrong; what is changed gives another.
 *
 * @param id the slug of what it was begun from
 */
public record WrittenForm(String id, Bilingual title, List<Page> pages, List<Rule> rules) {
    /** More than any official form asks; a longer one is refused where it is written. */
    public static final int MOST_QUESTIONS = 400;

    public WrittenForm {
        pages = List.copyOf(pages);
        rules = List.copyOf(rules);
    }

    /** A form to go on writing. */
    public static WrittenForm of(Form form) {
        return new WrittenForm(form.id(), form.title(), form.pages(), form.rules());
    }

    /** All that keeps people from completing it; none where it is a form. */
    public List<Flaw> flaws() {
        return Completion.flaws(pages, rules);
    }

    /** @throws FlawedForm while nobody could fill it in */
    public Form form() {
        return new Form(id, title, pages, rules);
    }

    /** The page of this id; of two that are named alike, the first. */
    public Optional<Page> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    public Optional<Field> question(String questionId) {
        return questions().filter(question -> question.id().equals(questionId)).findFirst();
    }

    /** In the order in which they are asked. */
    public Stream<Field> questions() {
        return pages.stream().flatMap(page -> page.fields().stream());
    }

    /** The page on which this question stands. */
    public Optional<Page> pageOf(String questionId) {
        return pages.stream()
                .filter(page ->
                        page.fields().stream().anyMatch(field -> field.id().equals(questionId)))
                .findFirst();
    }

    public WrittenForm titled(Bilingual other) {
        return new WrittenForm(id, other, pages, rules);
    }

    /** With this page in the place of the one of its id, or at the end. */
    public WrittenForm with(Page page) {
        return paged(put(pages, page, each -> each.id().equals(page.id())));
    }

    public WrittenForm withoutPage(String pageId) {
        return paged(pages.stream().filter(page -> !page.id().equals(pageId)).toList());
    }

    /** @param by one earlier or one later; at an end it stays where it is */
    public WrittenForm pageMoved(String pageId, int by) {
        return paged(moved(pages, page -> page.id().equals(pageId), by));
    }

    /** With this question in the place of the one of its id, or at the end of that page. */
    public WrittenForm with(String pageId, Field question) {
        return onPage(pageId, fields -> put(fields, question, each -> each.id().equals(question.id())));
    }

    public WrittenForm withoutQuestion(String questionId) {
        return pageOf(questionId)
                .map(page -> onPage(page.id(), fields -> without(fields, questionId)))
                .orElse(this);
    }

    /** One place earlier or later; from the end of a page it goes over to the next one. */
    public WrittenForm questionMoved(String questionId, int by) {
        var from = pageOf(questionId);
        if (from.isEmpty()) {
            return this;
        }
        var fields = from.get().fields();
        var moved = moved(fields, field -> field.id().equals(questionId), by);
        return moved.equals(fields)
                ? carried(question(questionId).orElseThrow(), pages.indexOf(from.get()) + by)
                : onPage(from.get().id(), _ -> moved);
    }

    private WrittenForm carried(Field question, int toPage) {
        if (toPage < 0 || toPage >= pages.size()) {
            return this;
        }
        var there = pages.get(toPage).id();
        var comesFromBefore = pages.indexOf(pageOf(question.id()).orElseThrow()) < toPage;
        return withoutQuestion(question.id()).onPage(there, fields -> {
            var all = new ArrayList<>(fields);
            all.add(comesFromBefore ? 0 : all.size(), question);
            return all;
        });
    }

    /** With this rule in the place of the one of that number, from 0, or at the end. */
    public WrittenForm with(int number, Rule rule) {
        var all = new ArrayList<>(rules);
        if (number < all.size()) {
            all.set(number, rule);
        } else {
            all.add(rule);
        }
        return new WrittenForm(id, title, pages, all);
    }

    public WrittenForm withoutRule(int number) {
        var all = new ArrayList<>(rules);
        if (number < all.size()) {
            all.remove(number);
        }
        return new WrittenForm(id, title, pages, all);
    }

    private WrittenForm paged(List<Page> others) {
        return new WrittenForm(id, title, others, rules);
    }

    private WrittenForm onPage(String pageId, UnaryOperator<List<Field>> change) {
        return page(pageId)
                .map(page -> with(new Page(
                        page.id(), page.title(), page.hint(), change.apply(page.fields()), page.when(), page.repeat())))
                .orElse(this);
    }

    private static List<Field> without(List<Field> fields, String questionId) {
        return fields.stream().filter(field -> !field.id().equals(questionId)).toList();
    }

    private static <T> List<T> put(List<T> among, T one, Predicate<T> same) {
        var all = new ArrayList<>(among);
        var at = place(all, same);
        if (at < 0) {
            all.add(one);
        } else {
            all.set(at, one);
        }
        return all;
    }

    private static <T> List<T> moved(List<T> among, Predicate<T> which, int by) {
        var from = place(among, which);
        var to = from + by;
        if (from < 0 || to < 0 || to >= among.size()) {
            return among;
        }
        var all = new ArrayList<>(among);
        Collections.swap(all, from, to);
        return all;
    }

    private static <T> int place(List<T> among, Predicate<T> which) {
        return IntStream.range(0, among.size())
                .filter(each -> which.test(among.get(each)))
                .findFirst()
                .orElse(-1);
    }
}
