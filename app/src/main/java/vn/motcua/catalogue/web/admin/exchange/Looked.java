package vn.motcua.catalogue.web.admin.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.exchange.Difference;

/**
 * Tệp đã xem.
 *
 * @param text the file, carried along until it is kept; empty while there is none
 * @param kept the draft it was kept as
 */
public record Looked(String text, Optional<Shown> shown, Optional<UUID> kept) {
    static final Looked NOTHING = new Looked("", Optional.empty(), Optional.empty());

    /**
     * Nội dung.
     *
     * @param draft under which id it would be kept
     * @param differences from what is in force; empty if the procedure is new here
     */
    public record Shown(String code, String name, String draft, Optional<List<Difference>> differences) {}
}
