package vn.motcua.form;

import java.util.List;
import java.util.stream.Collectors;

/** Biểu mẫu hỏng: a form that nobody could complete, with all that keeps people from it. */
public final class FlawedForm extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    FlawedForm(String form, List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ", form + ": ", "")));
        this.flaws = List.copyOf(flaws);
    }

    /** In the order in which they are met, at least one. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
