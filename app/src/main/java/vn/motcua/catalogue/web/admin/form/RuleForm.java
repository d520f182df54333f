package vn.motcua.catalogue.web.admin.form;

import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.form.Rule;

/** Quy tắc giữa các câu trả lời in the fields of the editor. */
final class RuleForm {
    private static final int OLDEST = 150;

    private RuleForm() {}

    /** Loại quy tắc. */
    enum Way {
        AFTER,
        NOT_BEFORE,
        DIFFERS,
        AGED;

        static Way of(Rule rule) {
            return switch (rule) {
                case Rule.After _ -> AFTER;
                case Rule.NotBefore _ -> NOT_BEFORE;
                case Rule.Differs _ -> DIFFERS;
                case Rule.Aged _ -> AGED;
            };
        }
    }

    static Typed blank() {
        return new Filling().put("is", Way.AFTER).typed();
    }

    static Typed filled(Rule rule) {
        var fields =
                new Filling().put("is", Way.of(rule)).put("field", rule.field()).put("told", rule.told());
        rule.other().ifPresent(other -> fields.put("other", other));
        if (rule instanceof Rule.Aged aged) {
            fields.put("least", aged.least()).put("below", aged.below());
        }
        return fields.typed();
    }

    static Rule read(Reading in) {
        var field = in.needed("field");
        var told = in.neededBoth("told");
        return switch (in.choice("is", Way.class)) {
            case AFTER -> new Rule.After(field, in.needed("other"), told);
            case NOT_BEFORE -> new Rule.NotBefore(field, in.needed("other"), told);
            case DIFFERS -> new Rule.Differs(field, in.needed("other"), told);
            case AGED ->
                new Rule.Aged(
                        field, (int) in.number("least", 0, OLDEST), (int) in.number("below", 1, OLDEST + 1), told);
        };
    }
}
