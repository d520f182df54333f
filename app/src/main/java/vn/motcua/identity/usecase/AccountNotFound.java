package vn.motcua.identity.usecase;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No such account or post: an address somebody made up or kept too long. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class AccountNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccountNotFound(Object id) {
        super("no account or post " + id);
    }
}
