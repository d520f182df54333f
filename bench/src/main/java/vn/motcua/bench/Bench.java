package vn.motcua.bench;

/** Phép đo: measures one thing and judges it by one bar or more. */
public interface Bench {
    /** The name it is asked for by, and the first word of its lines. */
    String name();

    /** What it measures on, in a few words. */
    String data();

    /**
     * Measures.
     *
     * @throws Exception if the measurement itself failed; a bar that is missed is no failure
     */
    void measure(Site site, Report report) throws Exception;
}
