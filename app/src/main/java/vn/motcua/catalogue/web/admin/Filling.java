package vn.motcua.catalogue.web.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.motcua.organisation.Bilingual;

/** Điền sẵn: what is stored, written into the fields of a form. */
public final class Filling {
    private final Map<String, String> fields = new HashMap<>();

    public Filling put(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    public Filling put(String name, Bilingual text) {
        return put(name, text.vietnamese()).put(name + "-en", text.english());
    }

    public Filling put(String name, Enum<?> constant) {
        return put(name, Slug.of(constant));
    }

    public Filling check(String name, boolean checked) {
        return checked ? put(name, "yes") : this;
    }

    /** One box to tick for each constant. */
    public Filling checks(String name, Collection<? extends Enum<?>> constants) {
        constants.forEach(constant -> check(name + "-" + Slug.of(constant), true));
        return this;
    }

    public <T> Filling rows(String list, List<T> rows, BiConsumer<String, T> row) {
        put(list + "-count", rows.size());
        for (var each = 0; each < rows.size(); each++) {
            row.accept(Typed.row(list, each), rows.get(each));
        }
        return this;
    }

    public Typed typed() {
        return new Typed(fields);
    }
}
