package vn.motcua.catalogue.web.admin;

import java.util.Optional;
import vn.motcua.catalogue.Papers;

/** Thành phần hồ sơ, by case. */
final class PapersForm {
    private static final int MOST_COPIES = 99;

    private PapersForm() {}

    static Typed filled(Papers papers) {
        var form = new Filling();
        return form.rows(
                        "case",
                        papers.cases(),
                        (row, each) -> form.put(row + "name", each.name())
                                .rows(row + "paper", each.components(), (at, paper) -> fill(form, at, paper)))
                .typed();
    }

    private static void fill(Filling form, String row, Papers.Component paper) {
        form.put(row + "name", paper.name())
                .put(row + "need", paper.need())
                .put(row + "originals", paper.originals())
                .put(row + "copies", paper.copies())
                .check(row + "electronic", paper.electronicForm());
        paper.replaced().ifPresent(replaced -> {
            form.put(row + "database", replaced.database()).put(row + "rule", replaced.rule());
            replaced.until().ifPresent(day -> form.put(row + "until", day));
        });
    }

    static Papers read(Reading in, Papers old) {
        var cases = in.rows(
                "case", row -> new Papers.Case(in.line(row + "name"), in.rows(row + "paper", at -> paper(in, at))));
        for (var each = 0; cases.size() > 1 && each < cases.size(); each++) {
            if (cases.get(each).name().isEmpty()) {
                in.wrong(Typed.row("case", each) + "name", "catalogue.form.case-name");
            }
        }
        return new Papers(cases, old.results());
    }

    private static Papers.Component paper(Reading in, String row) {
        return new Papers.Component(
                in.needed(row + "name"),
                in.choice(row + "need", Papers.Need.class),
                copies(in, row + "originals"),
                copies(in, row + "copies"),
                in.checked(row + "electronic"),
                replaced(in, row));
    }

    private static int copies(Reading in, String field) {
        return in.isEmpty(field) ? 0 : (int) in.number(field, 0, MOST_COPIES);
    }

    private static Optional<Papers.Replaced> replaced(Reading in, String row) {
        if (in.isEmpty(row + "database") && in.isEmpty(row + "rule") && in.isEmpty(row + "until")) {
            return Optional.empty();
        }
        return Optional.of(
                new Papers.Replaced(in.needed(row + "database"), in.needed(row + "rule"), in.day(row + "until")));
    }
}
