package vn.motcua.api;

import org.springframework.http.HttpStatus;

/** Lỗi chung: what can go wrong with any call. */
public enum ApiProblem implements ProblemType {
    /** Nobody said who asks. */
    SIGN_IN_FIRST(HttpStatus.UNAUTHORIZED),
    /** The token is none of ours, or has ended. */
    TOKEN_NOT_VALID(HttpStatus.UNAUTHORIZED),
    /** The token is good, but not for what is to be done. */
    SCOPE_MISSING(HttpStatus.FORBIDDEN),
    /** Whoever asks may not. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** No call has this address. */
    NO_SUCH_CALL(HttpStatus.NOT_FOUND),
    /** The address is known; what was to be done there is not. */
    NO_SUCH_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    /** The request is none that can be answered: its address, its headers or its length. */
    REQUEST_UNREADABLE(HttpStatus.BAD_REQUEST),
    /** The body is no JSON, or not of the shape that the document describes. */
    BODY_UNREADABLE(HttpStatus.BAD_REQUEST),
    /** A part of the address or a header is missing or of the wrong kind. */
    QUESTION_UNREADABLE(HttpStatus.BAD_REQUEST),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_NOT_TAKEN(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    MEDIA_NOT_GIVEN(HttpStatus.NOT_ACCEPTABLE),
    /** What is to be changed is not said to have been seen. */
    EDITION_NEEDED(HttpStatus.PRECONDITION_REQUIRED),
    /** The key is empty, too long or not in visible characters. */
    KEY_UNREADABLE(HttpStatus.BAD_REQUEST),
    /** Another request was sent under this key. */
    KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The same request is being answered at this moment. */
    KEY_IN_USE(HttpStatus.CONFLICT),
    /** More was asked in this minute than is answered; Retry-After says when the next begins. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** Nobody expected it; it is in the log under the code that is told. */
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ApiProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "api";
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return "api.problem." + key();
    }
}
