package vn.motcua.identity;

import vn.motcua.ui.Words;

/** Tên việc: what people call an action of the policy table or a fact of the log. */
public final class ActionName {
    private ActionName() {}

    /**
     * The name that the action's own room gives it under {@code <room>.action.<verb>}; without one, its code.
     *
     * @param action room first, such as {@code identity.appoint}
     */
    public static String in(Words words, String action) {
        var dot = action.indexOf('.');
        return dot < 0
                ? action
                : words.find(action.substring(0, dot) + ".action" + action.substring(dot))
                        .orElse(action);
    }
}
