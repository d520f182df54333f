package vn.motcua.catalogue.web.api;

import org.springframework.http.HttpStatus;
import vn.motcua.api.ProblemType;

/** Lỗi của các lời gọi về danh mục. */
enum CatalogueProblem implements ProblemType {
    /** How many are wanted is no number, or too many. */
    LIMIT(HttpStatus.BAD_REQUEST),
    /** Nothing is asked for. */
    Q(HttpStatus.BAD_REQUEST),
    /** No procedure has this code. */
    UNKNOWN(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    CatalogueProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "catalogue";
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return "catalogue.wrong." + key();
    }
}
