package vn.motcua.dossier.usecase;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Charge;

/** Sổ khoản phải nộp. */
public interface Charges {
    void add(DossierId dossier, Charge charge);

    /** Oldest first. */
    List<Charge> of(DossierId dossier);
}
