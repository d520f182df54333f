package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;

/**
 * Hồ sơ thuộc liên thông: what an officer of one part is told of the whole. Of the other dossiers that is no more than the
 * names of what is asked for there.
 *
 * @param lead of the bundle
 * @param code by which the whole is known
 * @param name of the linked procedure
 * @param waiting whether it waits
 * @param awaited the names of the procedures it waits for, or waited for in vain
 * @param gives the form of what others take from it; empty where they take nothing that is not answered
 * @param given what was stated of that; empty where nothing was yet
 * @param awaiting whether others still wait for it
 */
public record Linked(
        DossierId lead,
        PublicCode code,
        Bilingual name,
        Wait waiting,
        List<Bilingual> awaited,
        Optional<Form> gives,
        Answers given,
        boolean awaiting) {
    public Linked {
        awaited = List.copyOf(awaited);
    }

    public boolean isWaiting() {
        return waiting == Wait.WAITING;
    }

    /** Whether its officers are to state what it gives. */
    public boolean isToBeStated() {
        return awaiting && gives.isPresent();
    }
}
