package vn.motcua.catalogue.spi;

import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;

/**
 * Nộp trực tuyến: implemented by the room that takes dossiers in, so that a procedure's page leads to where one begins or
 * says why one cannot. While nobody implements it, the page says nothing of it.
 */
public interface OnlineFiling {

    Answer answer(Procedure procedure, LocalDate day);

    /** Trả lời. */
    sealed interface Answer {
        /** Where the empty form for those who write by hand is fetched, without language prefix; empty where there is none. */
        Optional<String> paperForm();

        /** @param path of the page on which one begins, without language prefix */
        record Open(String path, Optional<String> paperForm) implements Answer {}

        /** @param messageKey of the words that say why */
        record Closed(String messageKey, Optional<String> paperForm) implements Answer {}
    }
}
