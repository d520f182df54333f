package vn.motcua.dossier.web.desk;

import org.springframework.http.HttpStatus;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.ui.Problems;

/**
 * Lần mở trang: on what occasion the record is shown.
 *
 * @param form what was sent and not done; blank otherwise
 * @param done the key of what was just done; empty otherwise
 */
public record Shown(MoveForm form, Problems problems, String done, boolean inFull, HttpStatus status) {

    static Shown plain(String done) {
        return new Shown(MoveForm.BLANK, Problems.none(), done, false, HttpStatus.OK);
    }

    static Shown numbersToo() {
        return new Shown(MoveForm.BLANK, Problems.none(), "", true, HttpStatus.OK);
    }

    static Shown again(MoveForm form, HttpStatus status) {
        return new Shown(form, Problems.none(), "", false, status);
    }

    Shown with(Problems others) {
        return new Shown(form, others, done, inFull, status);
    }

    /** Somebody was faster. */
    public boolean overtaken() {
        return status == HttpStatus.CONFLICT;
    }

    /** Whether that is indeed the last thing that was done: an address can be kept for a year. */
    public boolean justDone(Folder folder) {
        return folder.way().getLast().verb().key().equals(done);
    }
}
