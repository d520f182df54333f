package vn.motcua.api;

/** Phạm vi của các lời gọi: what a token must have been given for what it asks. */
public interface CallScopes {

    /** What a request takes, by its method and its bare path. */
    Needed of(String method, String path);

    /** Điều cần có. */
    sealed interface Needed {
        /** Nothing: there is no such call, or it asks nobody who they are. */
        record Nothing() implements Needed {}

        record Named(Scope scope) implements Needed {}

        /** Nobody has said, so no token is enough. */
        record Unnamed() implements Needed {}
    }
}
