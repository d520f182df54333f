package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.TacitDecision.Meaning;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.shared.AgencyId;

/** Sổ theo dõi im lặng: when the law decides about which dossier, and about which it did. */
public interface Silences {

    /** Writes down when the law decides; empty where it does not, or not yet. */
    void expect(DossierId dossier, Optional<Instant> until);

    /** Those about which it has, the longest ago first. */
    List<DossierId> over(Instant now, int most);

    /** Enters one about which it did. */
    void enter(Struck struck);

    /** Those that lay with these agencies, the latest first. */
    List<Struck> struck(Set<AgencyId> agencies, Page page);

    /** How many that are. */
    int count(Set<AgencyId> agencies);

    /**
     * Hồ sơ được quyết định do im lặng.
     *
     * @param code the official one
     * @param at when its time was over
     * @param custody who was silent
     */
    record Struck(
            DossierId dossier,
            String code,
            ProcedureCode procedure,
            RevisionId revision,
            Meaning meaning,
            Instant at,
            Custody custody) {}
}
