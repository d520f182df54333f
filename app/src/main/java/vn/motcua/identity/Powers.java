package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Quyền của tôi: what an actor may do in general, from the same table that decides each act. */
public interface Powers {

    /** One line for every action of the house, in the order of the table. */
    List<Power> of(Actor actor);

    /**
     * @param action the verb, room first
     * @param decision allowed where the actor's own record or one of their agencies is concerned, else why not
     */
    record Power(String action, Decision decision) {}
}
