package vn.motcua.dossier.usecase;

import java.time.Instant;

/** Bản giấy: what one holds when a paper comes from the press. */
public sealed interface Impression {
    /**
     * Bản in của cơ quan. The first is the original; every later one says that it is printed again.
     *
     * @param number from 1, without gaps, for each paper of a dossier
     */
    record Print(int number, Instant at) implements Impression {
        public Print {
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

    /** Bản sao that whoever filed takes along. */
    record Copy() implements Impression {}

    /** Bản để xem on an officer's screen. */
    record Look() implements Impression {}
}
