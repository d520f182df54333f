package vn.motcua.form.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Gazetteer;

/** Kiểm tra câu trả lời on a day, against the communes known on it. */
public final class Examination {
    private final AnswerRules rules;

    public Examination(LocalDate today, Gazetteer gazetteer) {
        this.rules = new AnswerRules(today, gazetteer);
    }

    /** One page. */
    public Checked of(Form.Page page, Answers answers) {
        return examine(page.fields(), answers);
    }

    /** The whole form; what it does not ask is a mistake, too. */
    public Checked of(Form form, Answers answers) {
        var fields =
                form.pages().stream().flatMap(page -> page.fields().stream()).toList();
        var known = fields.stream()
                .flatMap(field -> field.type().boxes().stream().map(box -> Answers.key(field.id(), box)))
                .collect(Collectors.toSet());
        var checked = examine(fields, answers);
        var mistakes = new ArrayList<>(checked.mistakes());
        answers.byBox().keySet().stream()
                .filter(box -> !known.contains(box))
                .forEach(box -> mistakes.add(new Mistake(box, Problem.NO_SUCH_FIELD)));
        return new Checked(checked.answers(), mistakes);
    }

    private Checked examine(List<Form.Field> fields, Answers answers) {
        var kept = new TreeMap<String, String>();
        var mistakes = new ArrayList<Mistake>();
        for (var field : fields) {
            if (field.isAskedOf(answers)) {
                switch (rules.read(field, answers)) {
                    case Reply.Read read -> kept.putAll(read.boxes());
                    case Reply.Wrong wrong -> mistakes.add(wrong.mistake());
                }
            }
        }
        return new Checked(new Answers(kept), mistakes);
    }
}
