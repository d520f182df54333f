package vn.motcua.form.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Items;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.form.Section;
import vn.motcua.organisation.Gazetteer;

/** Kiểm tra câu trả lời on a day, against the communes known on it. */
public final class Examination {
    private final AnswerRules rules;
    private final LocalDate today;

    public Examination(LocalDate today, Gazetteer gazetteer) {
        this.rules = new AnswerRules(today, gazetteer);
        this.today = today;
    }

    /** What is worked out of the others stands where it belongs, whatever was sent for it. */
    public Answers completed(Form form, Answers answers) {
        return new Working(form, answers, rules, today).completed();
    }

    /** One page with all its items; where it is not asked, nothing is wrong with it. */
    public Checked of(Form form, Form.Page page, Answers answers) {
        return examine(form, form.sections(page, completed(form, answers)), answers);
    }

    /** One item of a page that repeats. */
    public Checked of(Form form, Form.Page page, int item, Answers answers) {
        return examine(form, List.of(form.item(page, item, completed(form, answers))), answers);
    }

    /** The whole form; what it does not ask is a mistake, too. */
    public Checked of(Form form, Answers answers) {
        var checked = examine(form, form.sections(completed(form, answers)), answers);
        var known = new Boxes(form);
        var unknown = answers.byBox().keySet().stream()
                .filter(box -> !known.include(box))
                .map(box -> new Mistake(box, Problem.NO_SUCH_FIELD));
        return new Checked(
                checked.answers(),
                Stream.concat(checked.mistakes().stream(), unknown).toList());
    }

    /** @param sent as it came, with what was sent in the place of what is worked out */
    private Checked examine(Form form, List<Section> sections, Answers sent) {
        var kept = new TreeMap<String, String>();
        var mistakes = new ArrayList<Mistake>();
        for (var section : sections) {
            number(section, mistakes);
            var comparison = new Comparison(form, section, rules, today);
            for (var field : section.questions()) {
                switch (rules.read(field, section.answers())) {
                    case Reply.Read read -> {
                        read.boxes().forEach((box, text) -> kept.put(section.key(box), text));
                        comparison.of(field, read).ifPresent(mistakes::add);
                    }
                    case Reply.Wrong(var mistake) -> mistakes.add(mistake.at(section.key(mistake.box())));
                }
                if (field.isComputed() && contradicts(section, field, sent)) {
                    mistakes.add(new Mistake(section.key(field.id()), Problem.COMPUTED));
                }
            }
        }
        return new Checked(new Answers(kept), mistakes);
    }

    /** Whether something else was sent than what is worked out. */
    private boolean contradicts(Section section, Form.Field field, Answers sent) {
        var text = sent.to(section.key(field.id()));
        var meant = new Answers(Map.of(field.id(), section.answers().to(field.id())));
        return !text.isEmpty()
                && !rules.read(field, new Answers(Map.of(field.id(), text))).equals(rules.read(field, meant));
    }

    /** Whether a page was filled in as often as it must be. */
    private static void number(Section section, List<Mistake> mistakes) {
        if (section.isList()) {
            var page = section.page();
            var repeat = page.repeat().orElseThrow();
            var count = new Items(page, section.answers()).count();
            if (count < repeat.least()) {
                mistakes.add(new Mistake(page.id(), Problem.TOO_FEW, List.of(repeat.least())));
            }
            if (count > repeat.most()) {
                mistakes.add(new Mistake(page.id(), Problem.TOO_MANY, List.of(repeat.most())));
            }
        }
    }
}
