package vn.motcua.dossier.model;

import java.util.Optional;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;

/**
 * Giấy tờ đã thêm.
 *
 * @param number in the order in which they were added
 * @param component which of the papers that the case asks for, from 0
 * @param origin the duplicate from which it was taken over; empty where it came with this dossier
 */
public record Paper(int number, int component, FileId file, Optional<DossierId> origin) {

    /** One that came with its dossier. */
    public Paper(int number, int component, FileId file) {
        this(number, component, file, Optional.empty());
    }
}
