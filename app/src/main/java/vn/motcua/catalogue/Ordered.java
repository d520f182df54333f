package vn.motcua.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Tập có thứ tự: the same record is always written in the same order, so that equal content has equal bytes. */
final class Ordered {
    private Ordered() {}

    static <T extends Comparable<T>> Set<T> copyOf(Set<T> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
