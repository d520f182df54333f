package vn.motcua.catalogue.web.admin;

import java.util.Optional;
import vn.motcua.catalogue.Papers;

/** Kết quả. */
final class ResultsForm {
    private ResultsForm() {}

    static Typed filled(Papers papers) {
        var form = new Filling();
        return form.rows(
                        "result",
                        papers.results(),
                        (row, result) -> form.put(row + "name", result.name())
                                .put(row + "code", result.code().orElse("")))
                .typed();
    }

    static Papers read(Reading in, Papers old) {
        return new Papers(
                old.cases(), in.rows("result", row -> new Papers.Result(in.needed(row + "name"), code(in, row))));
    }

    private static Optional<String> code(Reading in, String row) {
        var code = in.optional(row + "code");
        if (code.isPresent() && !code.get().matches("KQ(\\.[A-Z0-9]{1,12}){1,5}")) {
            in.wrong(row + "code", "catalogue.form.result-code");
        }
        return code;
    }
}
