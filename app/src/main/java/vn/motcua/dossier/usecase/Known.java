package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Text;

/**
 * Câu trả lời đã biết, offered where nothing was typed yet.
 *
 * @param field the id of the question
 * @param boxes by their full names, as people write what is in them
 */
public record Known(String field, Origin origin, Map<String, String> boxes) {
    public Known {
        boxes = Map.copyOf(boxes);
    }

    /** By which it is told, once the page comes back, whether it was left as it was offered. */
    public String mark() {
        return mark(boxes);
    }

    static String mark(Map<String, String> boxes) {
        var clean = new TreeMap<String, String>();
        boxes.forEach((box, text) -> clean.put(box, Text.clean(text)));
        return Integer.toHexString(clean.hashCode());
    }

    /** What is known of people, logs do not say. */
    @Override
    public String toString() {
        return "Known[" + field + "]";
    }

    /** Nguồn, as it is told beside the question. */
    public sealed interface Origin {
        /** The key of the source in the form that knew it. */
        String key();

        /** @param own whether it is the account of whoever fills in, and not of whom they act for */
        record Account(boolean own) implements Origin {
            @Override
            public String key() {
                return "account";
            }
        }

        /** @param code by which the office calls it */
        record Dossier(String code, LocalDate filed) implements Origin {
            @Override
            public String key() {
                return "dossier";
            }
        }

        /** @param day of which the entry is */
        record Register(Bilingual name, LocalDate day) implements Origin {
            @Override
            public String key() {
                return "register";
            }
        }
    }
}
