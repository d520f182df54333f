package vn.motcua.catalogue;

import java.util.Optional;
import vn.motcua.shared.LegalBasis;

/**
 * Dịch vụ công trực tuyến behind a procedure; one procedure may have several.
 *
 * @param name what the portal calls it; empty where it bears the procedure's name
 * @param reason why it is only partly online, as published; present exactly for {@link Extent#PARTIAL}
 * @param link where the national portal offers it
 */
@LegalBasis("Nghị định 224/2026/NĐ-CP, Điều 14")
public record OnlineService(String name, Extent extent, Optional<String> reason, Optional<String> link) {

    /** Mức độ. */
    public enum Extent {
        /** Toàn trình. */
        FULL,
        /** Một phần. */
        PARTIAL
    }
}
