package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.FormItem;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.shared.AgencyId;

/**
 * Sổ đếm biểu mẫu: how forms are filled in, in sums with nobody in them, by the month in which drafts were begun. What becomes of a
 * draft is counted where that is done, by {@link Drawer}.
 */
public interface FormTallies {

    /** A page of it was sent with these mistakes in it. */
    void flawed(DraftId draft, Collection<Flaw> flaws);

    /** How many were begun and filed at these desks, by desk and procedure. */
    List<Line> lines(Scope scope);

    /** Everything that was counted of a procedure at these desks, by revision. */
    List<Sum> sums(ProcedureCode procedure, Scope scope);

    /** What lies at these desks, was begun in these months and not touched since, by revision and the step ahead. */
    List<Idle> idle(ProcedureCode procedure, Scope scope, Instant since);

    /** Lỗi of a question. */
    record Flaw(String field, Problem problem) {}

    /** @param months at least one, each for itself */
    record Scope(Set<AgencyId> desks, List<YearMonth> months) {
        public Scope {
            desks = Set.copyOf(desks);
            months = List.copyOf(months);
        }
    }

    record Line(AgencyId desk, ProcedureCode procedure, FormItem item, long count) {}

    /**
     * Tổng.
     *
     * @param name the step, the class of time or the question; empty where there is none to tell
     * @param problem by its key; empty where nothing was wrong
     */
    record Sum(RevisionId revision, FormItem item, String name, String problem, long count) {}

    /** @param step empty where nothing was sent yet */
    record Idle(RevisionId revision, String step, long count) {}
}
