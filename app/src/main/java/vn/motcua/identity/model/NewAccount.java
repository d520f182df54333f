package vn.motcua.identity.model;

import java.util.Optional;
import vn.motcua.shared.Post;

/**
 * Tài khoản mới of an officer: who, under which name they sign in, and their first post. The ids are made where the form
 * is shown, so that sending it twice is the same request.
 */
public record NewAccount(Person person, LoginName login, Post first) {
    /** The account as it begins, with a password its owner must change. */
    public Account begin(String hash) {
        return new Account(person.id(), login, hash, 1, true, false, false, Optional.empty());
    }
}
