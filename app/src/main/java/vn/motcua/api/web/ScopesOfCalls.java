package vn.motcua.api.web;

import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.motcua.api.CallScopes;
import vn.motcua.api.web.Calls.Found;

/**
 * Read off the methods that answer, as their addresses are. Whoever is asked who they are and finds no scope named is refused;
 * and the house does not open with such a call, so that it is noticed before anybody meets it. An administrator's command has
 * no calls.
 */
@Component
@ConditionalOnWebApplication
class ScopesOfCalls implements CallScopes, SmartInitializingSingleton {
    private final Switchboard switchboard;

    ScopesOfCalls(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unnamed = switchboard
                .all()
                .filter(call -> call.needed() instanceof Needed.Unnamed)
                .map(call -> call.method() + " " + call.path())
                .collect(Collectors.joining(", "));
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException("calls that ask who calls and name no scope: " + unnamed);
        }
    }

    @Override
    public Needed of(String method, String path) {
        return switchboard.at(method, path).map(Found::needed).orElseGet(Needed.Nothing::new);
    }
}
