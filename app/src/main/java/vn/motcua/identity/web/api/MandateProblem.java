package vn.motcua.identity.web.api;

import org.springframework.http.HttpStatus;
import vn.motcua.api.ProblemType;

/** Lỗi của các lời gọi về quyền thay mặt. */
enum MandateProblem implements ProblemType {
    /** There is no such mandate. */
    MANDATE_UNKNOWN(HttpStatus.NOT_FOUND),
    /** Nobody here goes by that number or login name and that name. */
    NOBODY_FOUND(HttpStatus.UNPROCESSABLE_CONTENT),
    /** What is to be entrusted, or for how long, cannot be. */
    MANDATE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Too many are open, or too many people were searched for. */
    TOO_MANY_MANDATES(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    MandateProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return "identity.problem." + key();
    }
}
