package vn.motcua.catalogue.search;

import java.util.Arrays;
import java.util.List;

/** Phần thêm: what is known of a procedure beside its names, kept small. Two features may be taken for each other, rarely. */
final class Further {
    private final int[] hashes;

    Further(List<Word> words) {
        hashes = Features.of(words).stream()
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
    }

    boolean has(String feature) {
        return Arrays.binarySearch(hashes, feature.hashCode()) >= 0;
    }
}
