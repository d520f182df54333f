package vn.motcua.catalogue.web.admin.form;

import java.util.function.Predicate;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.shared.Text;

/** Tên máy of pages, questions and options: what authors need not think up. */
final class Names {
    static final String ID = "id";

    private static final int LONGEST = 40;

    private Names() {}

    /** The name that was typed for something new, or one made of what people read; with a complaint where it is none. */
    static String read(Reading in, String read, String otherwise, Predicate<String> taken) {
        var typed = in.optional(ID);
        if (typed.isEmpty()) {
            return of(read, otherwise, taken);
        }
        if (!typed.get().matches("[a-z][a-z-]{0,%d}".formatted(LONGEST - 1))) {
            in.wrong(ID, "catalogue.editor.id.wrong");
            return otherwise;
        }
        if (taken.test(typed.get())) {
            in.wrong(ID, "catalogue.editor.id.taken");
        }
        return typed.get();
    }

    /** A slug of those words that nothing else bears. */
    static String of(String words, String otherwise, Predicate<String> taken) {
        var folded = Text.fold(words).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        var whole = folded.isEmpty() ? otherwise : folded;
        var name = whole.substring(0, Math.min(whole.length(), LONGEST)).replaceAll("-$", "");
        while (taken.test(name)) {
            name += "-b";
        }
        return name;
    }
}
