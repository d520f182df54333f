package vn.motcua.catalogue.web.admin;

import java.math.BigDecimal;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.shared.Role;

/** Quy trình nội bộ. */
final class ProcessForm {
    private ProcessForm() {}

    static Typed filled(InternalProcess process) {
        var form = new Filling().put("source", process.source().orElse(""));
        return form.rows(
                        "step",
                        process.steps(),
                        (row, step) -> form.put(row + "name", step.name())
                                .put(row + "role", step.role())
                                .put(row + "at", step.at())
                                .put(row + "hours", hours(step.quarters()))
                                .put(row + "kind", step.kind())
                                .put(row + "result", step.result()))
                .typed();
    }

    static InternalProcess read(Reading in) {
        var steps = in.rows(
                "step",
                row -> new InternalProcess.Step(
                        in.neededBoth(row + "name"),
                        in.choice(row + "role", Role.class),
                        in.choice(row + "at", InternalProcess.At.class),
                        in.quarters(row + "hours"),
                        in.choice(row + "kind", InternalProcess.Kind.class),
                        in.both(row + "result")));
        return new InternalProcess(steps, in.optional("source"));
    }

    /** Quarters as hours, the way they are typed: {@code 1,75}. */
    static String hours(int quarters) {
        return BigDecimal.valueOf(quarters * 25L, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
