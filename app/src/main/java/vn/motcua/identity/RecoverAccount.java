package vn.motcua.identity;

/** Khôi phục tài khoản at the machine itself, for when nobody is left who could do it on a page. */
public interface RecoverAccount {

    /** Gives the account that bears this login name a new password for one use; its sessions end. */
    Outcome recover(String login);

    /** Kết quả. */
    sealed interface Outcome {
        /** @param password to be told once and changed at the first sign-in */
        record Recovered(String password) implements Outcome {}

        record NoSuchLogin() implements Outcome {}

        /** A closed account stays closed. */
        record AccountIsClosed() implements Outcome {}
    }
}
