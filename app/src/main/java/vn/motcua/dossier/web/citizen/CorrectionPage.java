package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.ReadCorrection.Outcome.Opened;
import vn.motcua.dossier.usecase.Tried;
import vn.motcua.dossier.web.AmendmentLine;
import vn.motcua.form.Answers;
import vn.motcua.form.Section;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/**
 * Trang sửa câu trả lời.
 *
 * @param opened as it is kept
 * @param tried as it was typed, else as it is kept
 */
public record CorrectionPage(Opened opened, Tried tried, Problems problems, Telling told) {

    static CorrectionPage of(Opened opened, Words words) {
        return new CorrectionPage(opened, opened.tried(), Problems.none(), new Telling(words));
    }

    /** With what is wrong beside each question; what contradicts others stands at the first. */
    CorrectionPage wrong(Tried typed) {
        var own = typed.questions().stream()
                .flatMap(question ->
                        told.problems(question.section(), typed.mistakes(), question.field()::equals).all().stream());
        var elsewhere = typed.elsewhere().stream().map(mistake -> new Problem(first(typed), told.told(mistake)));
        return new CorrectionPage(
                opened, typed, new Problems(Stream.concat(own, elsewhere).toList()), told);
    }

    /** With one thing to say about all of it. */
    CorrectionPage saying(String what) {
        return new CorrectionPage(opened, tried, Problems.of(new Problem(first(tried), what)), told);
    }

    private static String first(Tried tried) {
        return tried.question().field().id();
    }

    public String title() {
        return AmendmentLine.label(tried.question(), told.words());
    }

    public List<Section.Question> questions() {
        return tried.questions();
    }

    public Answers answers(Section.Question question) {
        return question.onPage(question.answered(tried.answers()));
    }

    /** What was filed; empty where nothing was. */
    public String filed() {
        var question = tried.question();
        return told.answer(
                question.field(),
                question.onPage(question.answered(opened.own().folder().answers())));
    }

    /** The number under which something is kept that can be taken back; 0 where nothing is. */
    public int kept() {
        return opened.own()
                .folder()
                .answered()
                .open(tried.question().key())
                .map(each -> each.number())
                .orElse(0);
    }
}
