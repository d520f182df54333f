package vn.motcua.bench;

import java.util.Optional;

/** Phép đo: measures one thing and judges it by one bar or more. */
public interface Bench {
    /** The name it is asked for by, and the first word of its lines. */
    String name();

    /** What it measures on, in a few words. */
    String data();

    /** The same, done so often; empty where there is nothing to count in it. */
    default Optional<Bench> times(int many) {
        return Optional.empty();
    }

    /**
     * Measures.
     *
     * @throws Exception if the measurement itself failed; a bar that is missed is no failure
     */
    void measure(Site site, Report report) throws Exception;
}
