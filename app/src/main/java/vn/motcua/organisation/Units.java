package vn.motcua.organisation;

/**
 * Địa giới hành chính for all rooms: provinces, districts and communes through the times. Public knowledge, so nobody's
 * leave is asked.
 */
public interface Units {
    /** What is known now, in memory. Whoever asks several questions that belong together asks them of one. */
    Gazetteer now();
}
