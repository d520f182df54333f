package vn.motcua.dossier.usecase;

import java.time.Instant;

/**
 * Lần in: which print of a paper this is. The first is the original; every later one says that it is printed again.
 *
 * @param number from 1, without gaps, for each paper of a dossier
 */
public record Impression(int number, Instant at) {
    public Impression {
        if (number < 1) {
            throw new IllegalArgumentException("a print numbered " + number);
        }
    }

    public boolean isOriginal() {
        return number == 1;
    }

    /** How often it had been printed before. */
    public int again() {
        return number - 1;
    }
}
