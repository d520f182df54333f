package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.catalogue.web.admin.Slug;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Formula;
import vn.motcua.form.WrittenForm;

/** Cách tính in the fields of the editor. */
final class Workings {
    static final String COMPUTED = "computed";
    static final String OF = "of-";

    private Workings() {}

    /** Phép tính. */
    enum Way {
        SUM,
        PRODUCT,
        COUNT,
        AGE,
        ELAPSED;

        static Way of(Formula formula) {
            return switch (formula) {
                case Formula.Sum _ -> SUM;
                case Formula.Product _ -> PRODUCT;
                case Formula.Count _ -> COUNT;
                case Formula.Age _ -> AGE;
                case Formula.Elapsed _ -> ELAPSED;
            };
        }
    }

    static void fill(Filling fields, Formula formula) {
        fields.put(COMPUTED, Way.of(formula));
        switch (formula) {
            case Formula.Sum(var of) -> of.forEach(each -> fields.check(OF + each, true));
            case Formula.Product(var of) -> of.forEach(each -> fields.check(OF + each, true));
            case Formula.Count(var page) -> fields.put("count", page);
            case Formula.Age(var of) -> fields.put("born", of);
            case Formula.Elapsed(var from, var until, var in) ->
                fields.put("since", from).put("until", until).put("in", in);
        }
    }

    static Optional<Formula> read(Reading in, WrittenForm form) {
        return in.optional(COMPUTED).flatMap(slug -> Slug.read(Way.class, slug)).map(way -> switch (way) {
            case SUM -> new Formula.Sum(ticked(in, form));
            case PRODUCT -> new Formula.Product(ticked(in, form));
            case COUNT -> new Formula.Count(in.needed("count"));
            case AGE -> new Formula.Age(in.needed("born"));
            case ELAPSED ->
                new Formula.Elapsed(in.needed("since"), in.needed("until"), in.choice("in", Formula.Unit.class));
        });
    }

    private static List<String> ticked(Reading in, WrittenForm form) {
        return form.questions().map(Field::id).filter(id -> in.checked(OF + id)).toList();
    }
}
