package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Option;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;

/** Điều kiện: on which answer to which question something hangs. */
final class Conditions {
    static final String WHEN = "when";
    static final String IS = "when-is-";

    private Conditions() {}

    static void fill(Filling fields, Optional<Condition> when) {
        when.ifPresent(condition -> {
            fields.put(WHEN, condition.field());
            condition.of().forEach(answer -> fields.check(IS + answer, true));
        });
    }

    static Optional<Condition> read(Reading in, WrittenForm form) {
        var gate = in.optional(WHEN);
        if (gate.isEmpty()) {
            return Optional.empty();
        }
        var of = form.question(gate.get()).map(Conditions::answers).orElse(List.of()).stream()
                .map(Option::value)
                .filter(answer -> in.checked(IS + answer))
                .toList();
        if (of.isEmpty()) {
            in.wrong(WHEN, "catalogue.editor.when.nothing");
        }
        return Optional.of(new Condition(gate.get(), of));
    }

    /** Questions that something can hang on. */
    static boolean isGate(Field question) {
        return !answers(question).isEmpty();
    }

    /** What can be answered to it; nothing where one cannot tell beforehand. */
    static List<Option> answers(Field question) {
        return switch (question.type()) {
            case FieldType.Choice(var options) -> options;
            case FieldType.Declaration() -> List.of(new Option(FieldType.Declaration.YES, new Bilingual("✓", "✓")));
            case FieldType _ -> List.of();
        };
    }
}
