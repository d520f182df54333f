package vn.motcua.guards;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Stream;
import vn.motcua.shared.Access;

/** Hỏi quyền: whether what answers a route comes, on some way through the program, to the question whether it may. */
public final class Asking {
    private Asking() {}

    /** Follows calls, references to methods and whatever implements what is called. */
    public static boolean asks(Method handler) {
        var parameters =
                Arrays.stream(handler.getParameterTypes()).map(Class::getName).toArray(String[]::new);
        var waiting = new ArrayDeque<JavaCodeUnit>();
        waiting.add(House.CLASSES.get(handler.getDeclaringClass()).getMethod(handler.getName(), parameters));
        var seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            var targets = targets(waiting.remove()).toList();
            if (targets.stream().anyMatch(target -> target.getOwner().isEquivalentTo(Access.class))) {
                return true;
            }
            targets.stream().flatMap(Asking::answering).filter(seen::add).forEach(waiting::add);
        }
        return false;
    }

    private static Stream<AccessTarget.CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                Stream.concat(
                        unit.getMethodReferencesFromSelf().stream().map(each -> each.getTarget()),
                        unit.getConstructorReferencesFromSelf().stream().map(each -> each.getTarget())));
    }

    private static Stream<JavaCodeUnit> answering(AccessTarget.CodeUnitAccessTarget target) {
        var owner = target.getOwner();
        return owner.getPackageName().startsWith("vn.motcua")
                ? Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                        .flatMap(each -> bodies(each, target))
                : Stream.empty();
    }

    private static Stream<JavaCodeUnit> bodies(JavaClass owner, AccessTarget.CodeUnitAccessTarget target) {
        return owner.getCodeUnits().stream()
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().size()
                                == target.getRawParameterTypes().size());
    }
}
