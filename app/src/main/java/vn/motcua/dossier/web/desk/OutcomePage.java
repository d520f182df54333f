package vn.motcua.dossier.web.desk;

import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.ui.Problems;

/**
 * Trang ghi kết quả để chuyển.
 *
 * @param code of the dossier
 * @param values what stands in the boxes
 */
public record OutcomePage(DossierId dossier, String code, Form form, Answers values, Problems problems) {

    static OutcomePage of(Folder folder, Form form, Answers values, Problems problems) {
        var dossier = folder.dossier();
        return new OutcomePage(dossier.id(), dossier.filing().code().value(), form, values, problems);
    }

    /** Its fields, on whichever page. */
    public List<Form.Field> fields() {
        return form.pages().stream().flatMap(page -> page.typed().stream()).toList();
    }

    /** The address of the record. */
    public String back() {
        return InboxAddress.HOME + "/" + dossier;
    }
}
