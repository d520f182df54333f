package vn.motcua.identity;

import vn.motcua.shared.PersonId;

/** Bắt đầu một nơi thật: the first agency and the first system administrator, who opens every other account. */
public interface BeginInstallation {

    /**
     * Done once: where a system administrator whose post has no end can sign in already, nothing is changed.
     * A province that is there under the same code is kept.
     */
    Outcome begin(Wish wish);

    /**
     * What the command asks for.
     *
     * @param code of the province's People's Committee, for instance {@code H13}
     * @param login Latin letters, digits and {@code . _ @ -}
     */
    record Wish(String code, String agency, String login, String fullName) {}

    /** Kết quả. */
    sealed interface Outcome {
        /** @param password to be told once and changed at the first sign-in */
        record Begun(PersonId person, String password) implements Outcome {}

        record AlreadyBegun() implements Outcome {}

        /** What was asked cannot be: the words for it are under this key. */
        record Misread(String messageKey) implements Outcome {}
    }
}
