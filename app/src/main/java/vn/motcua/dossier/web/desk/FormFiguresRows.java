package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.usecase.FormFigures;
import vn.motcua.dossier.usecase.FormFigures.Stop;

/** Bước và câu hỏi of a form with what was counted of each, in words. */
public record FormFiguresRows(List<Step> steps, List<Question> questions) {
    public FormFiguresRows {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
    }

    static FormFiguresRows of(FormFigures figures, FormLabels labels) {
        return new FormFiguresRows(
                labels.steps().stream()
                        .map(step -> new Step(labels.step(step), figures.stops().getOrDefault(step, Stop.NOBODY)))
                        .toList(),
                figures.flaws().stream()
                        .map(each -> new Question(labels.field(each.field()), each))
                        .toList());
    }

    public record Step(String name, Stop stop) {}

    public record Question(String name, FormFigures.Flawed flawed) {}
}
