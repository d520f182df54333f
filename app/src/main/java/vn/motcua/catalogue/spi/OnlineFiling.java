package vn.motcua.catalogue.spi;

import java.time.LocalDate;
import vn.motcua.catalogue.Procedure;

/**
 * Nộp trực tuyến: implemented by the room that takes dossiers in, so that a procedure's page leads to where one begins or
 * says why one cannot. While nobody implements it, the page says nothing of it.
 */
public interface OnlineFiling {

    Answer answer(Procedure procedure, LocalDate day);

    /** Trả lời. */
    sealed interface Answer {
        /** @param path of the page on which one begins, without language prefix */
        record Open(String path) implements Answer {}

        /** @param messageKey of the words that say why */
        record Closed(String messageKey) implements Answer {}
    }
}
