package vn.motcua.organisation.web.admin;

import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.Summary;
import vn.motcua.organisation.usecase.ReceivedTables;
import vn.motcua.organisation.usecase.SeeUnitImports;

/**
 * Một lần nhập trên trang.
 *
 * @param summary what it would do, if it could be carried out as it is
 * @param flaws what must be corrected, the first of them
 * @param all how many must be
 */
public record ImportView(ReceivedTables tables, Optional<Summary> summary, List<RowFlaw> flaws, int all) {
    public ImportView {
        flaws = List.copyOf(flaws);
    }

    static ImportView of(SeeUnitImports.Outcome.Seen seen) {
        return seen.tried()
                .map(tried -> switch (tried) {
                    case UnitImport.Outcome.Tried(var summary) ->
                        new ImportView(seen.tables(), Optional.of(summary), List.of(), 0);
                    case UnitImport.Outcome.Flawed(var flaws, var all) ->
                        new ImportView(seen.tables(), Optional.empty(), flaws, all);
                    case UnitImport.Outcome.Done _, UnitImport.Outcome.NotAllowed _ ->
                        throw new IllegalStateException("asked before, and only tried");
                })
                .orElseGet(() -> new ImportView(seen.tables(), Optional.empty(), List.of(), 0));
    }
}
