package vn.motcua.identity.usecase;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * No such account or post: an address somebody made up or kept too long. Told only to those who may act on any; others
 * are refused as for a stranger, so that no answer tells whether an id exists.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class AccountNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccountNotFound(Object id) {
        super("no account or post " + id);
    }
}
