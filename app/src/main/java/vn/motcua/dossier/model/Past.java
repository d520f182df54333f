package vn.motcua.dossier.model;

/**
 * Điều đã qua: what is done or counted once in the life of a dossier.
 *
 * @param asked whether more was asked for before acceptance
 * @param finished whether there was a result, which may have to be put right
 */
public record Past(boolean asked, boolean finished) {
    static final Past NOTHING = new Past(false, false);

    /** With what stands in it from there on. */
    Past after(Standing next) {
        var isAsked = next instanceof Standing.Incomplete(var step) && step.isEmpty();
        return new Past(asked || isAsked, finished || next.stage() == Stage.FINISHED);
    }
}
