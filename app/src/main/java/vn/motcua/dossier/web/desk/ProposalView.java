package vn.motcua.dossier.web.desk;

import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;

/**
 * Phiếu đề nghị sửa: one question with what should stand there.
 *
 * @param now what stands there, digits hidden that reach a person
 * @param typed what stands in the boxes
 * @param seen the number of the last correction of this answer
 */
public record ProposalView(
        String address,
        String code,
        String key,
        String label,
        String now,
        Form.Field field,
        Answers typed,
        String reason,
        int seen,
        Telling told) {}
