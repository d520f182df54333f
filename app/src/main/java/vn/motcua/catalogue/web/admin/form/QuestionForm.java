package vn.motcua.catalogue.web.admin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Source;
import vn.motcua.form.WrittenForm;

/** Câu hỏi in the fields of the editor. */
final class QuestionForm {
    private static final String ACCOUNT = "from-account";
    private static final String DOSSIER = "from-dossier";
    private static final String REGISTER = "from-register";

    private QuestionForm() {}

    /** What a new question begins with. */
    static Typed blank() {
        return new Filling()
                .put("type", Kind.LINE)
                .put("longest", 200)
                .check("required", true)
                .typed();
    }

    static Typed filled(Field question) {
        var fields = new Filling()
                .put("label", question.label())
                .put("hint", question.hint())
                .check("required", question.required());
        Kind.fill(fields, question.type());
        Conditions.fill(fields, question.when());
        question.from().forEach(source -> fill(fields, source));
        question.computed().ifPresent(formula -> Workings.fill(fields, formula));
        return fields.typed();
    }

    private static void fill(Filling fields, Source source) {
        switch (source) {
            case Source.Account() -> fields.check(ACCOUNT, true);
            case Source.EarlierDossier() -> fields.check(DOSSIER, true);
            case Source.Register(var item) -> fields.put(REGISTER, item);
        }
    }

    /** @param id of a question that is there already; a new one is given a name */
    static Field read(Reading in, Optional<String> id, WrittenForm form) {
        var label = in.neededBoth("label");
        return new Field(
                id.orElseGet(() -> Names.read(
                        in,
                        label.vietnamese(),
                        "question",
                        each -> form.question(each).isPresent())),
                label,
                in.both("hint"),
                in.choice("type", Kind.class).read(in),
                in.checked("required"),
                Conditions.read(in, form),
                sources(in),
                Workings.read(in, form));
    }

    private static List<Source> sources(Reading in) {
        var sources = new ArrayList<Source>();
        if (in.checked(ACCOUNT)) {
            sources.add(new Source.Account());
        }
        in.optional(REGISTER).ifPresent(item -> {
            if (!item.matches("[a-z][a-z-]{0,39}")) {
                in.wrong(REGISTER, "catalogue.editor.id.wrong");
            }
            sources.add(new Source.Register(item));
        });
        if (in.checked(DOSSIER)) {
            sources.add(new Source.EarlierDossier());
        }
        return sources;
    }
}
