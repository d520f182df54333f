package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.Choosing;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Trang chọn cách nhận kết quả.
 *
 * @param here its address
 * @param back where one goes on
 * @param chosen the key of what is chosen or was sent; empty where nothing is
 * @param recipient what stands in the boxes of the recipient
 */
public record ReturnPage(
        String here,
        String back,
        List<Choice> ways,
        String chosen,
        Form form,
        Answers recipient,
        Problems problems,
        Telling told) {
    static final String WAY = "way";

    public ReturnPage {
        ways = List.copyOf(ways);
    }

    /** As it stands. */
    static ReturnPage of(Choosing.Open open, String here, String back, Page page) {
        var spoken = new Spoken(page.words());
        var ways = open.ways().stream()
                .map(way -> new Choice(way.key(), spoken.way(way), page.say("dossier.return.what." + way.key())))
                .toList();
        return new ReturnPage(
                here,
                back,
                ways,
                open.now().map(Delivery::way).map(ReturnWay::key).orElse(""),
                open.form(),
                written(open.form(), open.recipient()),
                Problems.none(),
                new Telling(page.words()));
    }

    /** Telephones as people write them. */
    private static Answers written(Form form, Answers kept) {
        return form.pages().stream()
                .flatMap(page -> page.fields().stream())
                .filter(field -> field.type() instanceof FieldType.Telephone
                        && !kept.to(field.id()).isEmpty())
                .reduce(
                        kept,
                        (answers, field) -> answers.replaced(
                                Map.of(), Map.of(field.id(), FieldType.Telephone.written(kept.to(field.id())))),
                        (_, later) -> later);
    }

    /** As it was sent, with what is wrong. */
    ReturnPage against(Map<String, String> sent, Choosing answer, Page page) {
        var typed = form.pages().stream()
                .reduce(Answers.NONE, (answers, part) -> answers.with(part, sent), (_, later) -> later);
        return new ReturnPage(
                here,
                back,
                ways,
                sent.getOrDefault(WAY, ""),
                form,
                typed,
                answer instanceof Choosing.Wrong(var mistakes) ? problems(mistakes) : noWay(page),
                told);
    }

    private static Problems noWay(Page page) {
        return Problems.of(new Problem(WAY, page.say("dossier.return.which")));
    }

    private Problems problems(List<Mistake> mistakes) {
        return new Problems(form.sections(recipient).stream()
                .flatMap(section -> told.problems(section, mistakes, _ -> true).all().stream())
                .toList());
    }

    public Stream<Form.Field> fields() {
        return form.pages().stream().flatMap(page -> page.fields().stream());
    }

    ModelAndView view() {
        return new ModelAndView(
                "dossier/citizen/return",
                Map.of("shown", this),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What is wanted, in one line. */
    static String line(Optional<Delivery> delivery, Page page) {
        var wanted = delivery.orElse(Delivery.AT_COUNTER);
        var way = new Spoken(page.words()).way(wanted.way());
        return wanted.addressee().isEmpty() ? way : way + ": " + wanted.addressee();
    }
}
