package vn.motcua.document;

import vn.motcua.shared.Decision;

/** Kết quả lưu tệp. */
public sealed interface Storing {
    /** It is on disk and known; the record it is for takes it with {@link Files#keep}. */
    record Stored(StoredFile file) implements Storing {}

    /** There is nothing in it, as when a telephone lost the photograph. */
    record Empty() implements Storing {}

    /** @param limit the most bytes that would have been taken */
    record TooLarge(long limit) implements Storing {}

    /** The contents are of no kind that serves; its name may say otherwise. */
    record KindNotAccepted() implements Storing {}

    /** The sender has as much waiting as one may; it must be taken by records first, or swept. */
    record TooMuchWaiting() implements Storing {}

    /** Another file was sent under this id. */
    record IdTaken() implements Storing {}

    record NotAllowed(Decision.Refused refused) implements Storing {}
}
