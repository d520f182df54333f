package vn.motcua.guards.culprits.model;

import org.springframework.util.StringUtils;

/** A rule that borrows a helper from the framework. */
public record LeansOnSpring(String name) {
    boolean isNamed() {
        return StringUtils.hasText(name);
    }
}
