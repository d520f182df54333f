package vn.motcua.catalogue.exchange;

import java.util.Optional;
import java.util.function.Function;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.organisation.Bilingual;

/**
 * Tiếp nhận thay đổi: what a new row changes in a procedure that is kept here. Only what the country has changed since the
 * last row is taken over: the words, steps and services that were added here stay, and so does what was mended here.
 *
 * @param procedure what it says from now on
 * @param setAside whether the internal process had to go, because it no longer fills the new limit
 */
public record Takeover(Procedure procedure, boolean setAside) {

    /**
     * @param present what is in force; empty where nothing is
     * @param before what the last row said of it; empty where none was ever taken over
     */
    public static Takeover of(Procedure row, Optional<Procedure> present, Optional<Procedure> before) {
        return present.map(kept -> of(row, kept, before.orElseGet(() -> RowReader.knowingNothing(row.code()))))
                .orElseGet(() -> new Takeover(row, false));
    }

    private static Takeover of(Procedure row, Procedure present, Procedure before) {
        var merged = new Merge(row, present, before).procedure();
        var misfit = Soundness.of(merged).stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.STEPS_DO_NOT_SUM);
        return misfit ? new Takeover(without(merged), true) : new Takeover(merged, false);
    }

    private static Procedure without(Procedure merged) {
        return new Procedure(
                merged.code(),
                merged.heading(),
                merged.terms(),
                merged.papers(),
                InternalProcess.unknown(),
                merged.guidance());
    }

    /** Ba bên: the row, what is kept here, and what the row before it said. */
    private record Merge(Procedure row, Procedure present, Procedure before) {

        private <T> T part(Function<Procedure, T> part) {
            var now = part.apply(row);
            return now.equals(part.apply(before)) ? part.apply(present) : now;
        }

        Procedure procedure() {
            return new Procedure(row.code(), heading(), terms(), papers(), present.process(), present.guidance());
        }

        private Heading heading() {
            return new Heading(
                    new Bilingual(
                            part(each -> each.heading().name().vietnamese()),
                            present.heading().name().english()),
                    part(each -> each.heading().field()),
                    part(each -> each.heading().levels()),
                    part(each -> each.heading().authority()),
                    part(each -> each.heading().ministry()),
                    present.heading().law());
        }

        private Terms terms() {
            return new Terms(
                    part(each -> each.terms().methods()),
                    part(each -> each.terms().online()),
                    part(each -> each.terms().competence()),
                    present.terms().onSupplement(),
                    present.terms().silence(),
                    present.terms().nonTerritorial(),
                    part(each -> each.terms().availability()));
        }

        private Papers papers() {
            return new Papers(
                    part(each -> each.papers().cases()),
                    part(each -> each.papers().results()));
        }
    }
}
