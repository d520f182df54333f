package vn.motcua.catalogue.web.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.shared.Vnd;

/** Cách nộp, thời hạn, phí. */
final class WaysForm {
    private static final long MOST_DONG = 100_000_000_000L;

    /** Loại khoản thu as the form offers it. */
    enum Charge {
        FEE,
        CHARGE,
        FREE,
        BY_RESOLUTION,
        UNKNOWN
    }

    private WaysForm() {}

    static Typed filled(Terms terms) {
        var form = new Filling();
        return form.rows("way", terms.methods(), (row, method) -> fill(form, row, method))
                .typed();
    }

    private static void fill(Filling form, String row, Method method) {
        form.put(row + "channel", method.channel()).put(row + "stated", method.stated());
        method.limit()
                .ifPresent(limit -> form.put(row + "amount", limit.limit().amount())
                        .put(row + "unit", limit.limit().unit())
                        .put(row + "cut-off", limit.cutOff()));
        form.rows(row + "fee", method.fees(), (fee, each) -> {
            switch (each) {
                case Fee.Amount(var kind, var amount, var per) ->
                    form.put(fee + "is", kind == Fee.Kind.FEE ? Charge.FEE : Charge.CHARGE)
                            .put(fee + "amount", amount.dong())
                            .put(fee + "note", per);
                case Fee.Free(var basis) -> form.put(fee + "is", Charge.FREE).put(fee + "note", basis);
                case Fee.ByResolution(var note) ->
                    form.put(fee + "is", Charge.BY_RESOLUTION).put(fee + "note", note);
                case Fee.Unknown _ -> form.put(fee + "is", Charge.UNKNOWN);
            }
        });
    }

    static Terms read(Reading in, Terms old) {
        var methods = in.rows("way", row -> method(in, row));
        var seen = new HashSet<Channel>();
        for (var each = 0; each < methods.size(); each++) {
            if (!seen.add(methods.get(each).channel())) {
                in.wrong(Typed.row("way", each) + "channel", "catalogue.form.channel-twice");
            }
        }
        return new Terms(
                methods,
                old.online(),
                old.competence(),
                old.onSupplement(),
                old.silence(),
                old.nonTerritorial(),
                old.availability());
    }

    private static Method method(Reading in, String row) {
        return new Method(
                in.choice(row + "channel", Channel.class), limit(in, row), fees(in, row), in.text(row + "stated"));
    }

    /** Nothing typed is a limit nobody knows. */
    static Optional<TimeLimit> limit(Reading in, String row) {
        if (in.isEmpty(row + "amount")) {
            return Optional.empty();
        }
        var unit = in.choice(row + "unit", Unit.class);
        var amount = in.number(row + "amount", 1, unit == Unit.SAME_DAY ? 1 : Limit.MOST);
        var cutOff = in.isEmpty(row + "cut-off") ? CutOff.usual(unit) : in.choice(row + "cut-off", CutOff.class);
        return Optional.of(new TimeLimit(new Limit(amount, unit), cutOff));
    }

    private static List<Fee> fees(Reading in, String row) {
        return in.rows(row + "fee", fee -> {
            var note = in.line(fee + "note");
            return switch (in.choice(fee + "is", Charge.class)) {
                case FEE -> new Fee.Amount(Fee.Kind.FEE, amount(in, fee), note);
                case CHARGE -> new Fee.Amount(Fee.Kind.CHARGE, amount(in, fee), note);
                case FREE -> new Fee.Free(in.needed(fee + "note"));
                case BY_RESOLUTION -> new Fee.ByResolution(note);
                case UNKNOWN -> new Fee.Unknown();
            };
        });
    }

    /** Nought is not an amount: what costs nothing is free by some law. */
    static Vnd amount(Reading in, String row) {
        return new Vnd(in.number(row + "amount", 1, MOST_DONG));
    }
}
