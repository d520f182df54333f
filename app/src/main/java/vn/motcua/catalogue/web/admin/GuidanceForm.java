package vn.motcua.catalogue.web.admin;

import java.util.Optional;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.LifeEvent;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.organisation.Bilingual;

/** Lời chỉ dẫn. */
final class GuidanceForm {
    private GuidanceForm() {}

    static Typed filled(Guidance guidance) {
        var form = new Filling();
        form.put("summary", guidance.summary())
                .checks("event", guidance.events())
                .put("keywords", String.join("\n", guidance.keywords()))
                .rows("leave", guidance.leaveAtHome(), (row, thing) -> form.put(row + "thing", thing))
                .rows(
                        "question",
                        guidance.questions(),
                        (row, question) -> form.put(row + "text", question.text())
                                .rows(row + "answer", question.answers(), (at, answer) -> fill(form, at, answer)));
        return form.typed();
    }

    private static void fill(Filling form, String row, Guidance.Answer answer) {
        form.put(row + "text", answer.text());
        answer.instead().ifPresent(instead -> form.put(row + "instead", instead));
        answer.other().ifPresent(code -> form.put(row + "other", code));
    }

    /** What stands in the fields; which form is filled in is chosen elsewhere, and stays. */
    static Guidance read(Reading in, Guidance old) {
        return new Guidance(
                in.both("summary"),
                in.ticked("event", LifeEvent.class),
                in.linesOf("keywords"),
                in.rows("leave", row -> in.neededBoth(row + "thing")),
                in.rows(
                        "question",
                        row -> new Guidance.Question(
                                in.neededBoth(row + "text"), in.rows(row + "answer", at -> answer(in, at)))),
                old.form(),
                old.written());
    }

    private static Guidance.Answer answer(Reading in, String row) {
        var other = in.optional(row + "other");
        var code = other.flatMap(ProcedureCode::typed);
        if (other.isPresent() && code.isEmpty()) {
            in.wrong(row + "other", "catalogue.form.code");
        }
        var leadsElsewhere = other.isPresent() || !in.isEmpty(row + "instead") || !in.isEmpty(row + "instead-en");
        var instead = leadsElsewhere ? Optional.of(in.neededBoth(row + "instead")) : Optional.<Bilingual>empty();
        return new Guidance.Answer(in.neededBoth(row + "text"), instead, code);
    }
}
