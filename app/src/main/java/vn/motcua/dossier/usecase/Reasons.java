package vn.motcua.dossier.usecase;

/** Lý do: nobody is turned back without one. */
final class Reasons {
    private Reasons() {}

    static Docket.Step given(Errand errand, Docket.Step step) {
        var note = errand.note();
        return note.isEmpty() || note.length() > Errand.LONGEST_NOTE ? (_, _) -> new Handled.ReasonNeeded() : step;
    }
}
