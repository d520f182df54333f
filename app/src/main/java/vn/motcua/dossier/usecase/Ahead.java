package vn.motcua.dossier.usecase;

import vn.motcua.form.Answers;
import vn.motcua.form.Checked;
import vn.motcua.form.Form;
import vn.motcua.form.Section;

/** Bước phía trước: the step that lies before whoever fills in, once a page was sent; there they stopped if they come no more. */
public final class Ahead {
    /** After the last page: papers, reading it again, filing. No page is named so. */
    public static final String REST = "+rest";

    private Ahead() {}

    /** @param answers all of them, with what was sent */
    static String of(Form form, Edit edit, Checked sent, Answers answers) {
        if (!sent.isSound() || !leaves(edit)) {
            return edit.page();
        }
        return form.sections(answers).stream()
                .map(Section::page)
                .map(Form.Page::id)
                .distinct()
                .dropWhile(page -> !page.equals(edit.page()))
                .skip(1)
                .findFirst()
                .orElse(REST);
    }

    /** An item is left for its list. */
    private static boolean leaves(Edit edit) {
        return switch (edit) {
            case Edit.Fill _ -> true;
            case Edit.FillSection fill -> fill.item() == 0;
            case Edit.DropItem _, Edit.MoveItemUp _ -> false;
        };
    }
}
