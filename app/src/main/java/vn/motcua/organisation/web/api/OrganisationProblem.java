package vn.motcua.organisation.web.api;

import org.springframework.http.HttpStatus;
import vn.motcua.api.ProblemType;

/** Lỗi của các lời gọi về đơn vị hành chính và địa chỉ. */
enum OrganisationProblem implements ProblemType {
    /** No unit has this code or name on that day. */
    NO_SUCH_UNIT(HttpStatus.NOT_FOUND),
    /** What was sent as a day is none. */
    DAY_UNREADABLE(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    OrganisationProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "organisation";
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return "organisation.problem." + key();
    }
}
