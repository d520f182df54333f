package vn.motcua.organisation.model;

import java.util.List;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.Summary;

/** Kế hoạch nhập: the change that enters what was, the change that makes it what it is, or what is wrong. */
public record ImportPlan(Change before, Change after, Gazetteer result, Summary summary, List<RowFlaw> flaws) {
    public ImportPlan {
        flaws = List.copyOf(flaws);
    }
}
