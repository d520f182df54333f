package vn.motcua.identity.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.api.Scope;

/** Ô chọn phạm vi: a box for each scope; none is ticked by itself, so that a program is given what somebody thought of. */
public record ScopeBoxes(Set<String> sent) {
    private static final String BOX = "scope-";

    public ScopeBoxes {
        sent = Set.copyOf(sent);
    }

    public List<Scope> all() {
        return List.of(Scope.values());
    }

    public String box(Scope scope) {
        return BOX + scope.slug();
    }

    public boolean isTicked(Scope scope) {
        return sent.contains(box(scope));
    }

    public Set<Scope> ticked() {
        return all().stream().filter(this::isTicked).collect(Collectors.toUnmodifiableSet());
    }

    /** The box at which it is told that none was ticked. */
    public String first() {
        return box(Scope.DOSSIERS_READ);
    }
}
