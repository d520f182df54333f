package vn.motcua.identity;

import vn.motcua.shared.Fact;
import vn.motcua.ui.Words;

/** Tên việc: what people call an action of the policy table or a fact of the log. */
public final class ActionName {
    private ActionName() {}

    /**
     * The name that the action's own room gives it under {@code <room>.action.<verb>}; without one, its code.
     *
     * @param action room first, such as {@code identity.appoint}; a fact of practice is told as one
     */
    public static String in(Words words, String action) {
        return action.startsWith(Fact.IN_PRACTICE)
                ? words.say("identity.practice.of", plain(words, action.substring(Fact.IN_PRACTICE.length())))
                : plain(words, action);
    }

    private static String plain(Words words, String action) {
        var dot = action.indexOf('.');
        return dot < 0
                ? action
                : words.find(action.substring(0, dot) + ".action" + action.substring(dot))
                        .orElse(action);
    }
}
