package vn.motcua.catalogue;

import vn.motcua.catalogue.ProcedureImport.Teller;

/** Thử liên kết that procedures name, for whoever holds the machine. */
public interface LinkCheck {

    Ending carryOut(Teller teller);

    /** Kết thúc. */
    enum Ending {
        DONE,
        /** Some address does not answer well. */
        UNWELL,
        /** Another round is under way, or the installation has no way to the internet. */
        NOT_DONE
    }
}
