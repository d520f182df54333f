package vn.motcua.catalogue.web.admin;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;

/** Địa chỉ hỏi tới: what the room's administration addresses name, and where its answers lead. */
public final class Asked {
    static final String HOME = "/admin/procedures";

    private Asked() {}

    public static RevisionId id(String typed) {
        try {
            return new RevisionId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw nowhere();
        }
    }

    static ProcedureCode code(String typed) {
        return ProcedureCode.typed(typed).orElseThrow(Asked::nowhere);
    }

    public static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    public static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    public static String draft(RevisionId id) {
        return HOME + "/drafts/" + id.value();
    }

    public static ModelAndView to(String path) {
        return new ModelAndView(new RedirectView(path, true));
    }
}
