package vn.motcua.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.motcua.api.ApiProblem;
import vn.motcua.ui.spi.ErrorAnswer;

/** What goes wrong with a call before a room is asked, or where nobody expected it. */
@Component
class ProblemsOfErrors implements ErrorAnswer {
    private final RepliesArgument replies;
    private final DataSize largest;

    ProblemsOfErrors(RepliesArgument replies, @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.replies = replies;
        this.largest = largest;
    }

    @Override
    public boolean isFor(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, String code) {
        var reply = replies.to(request);
        return switch (status) {
            case NOT_FOUND, GONE -> reply.problem(ApiProblem.NO_SUCH_CALL);
            case METHOD_NOT_ALLOWED -> reply.problem(ApiProblem.NO_SUCH_METHOD);
            case CONTENT_TOO_LARGE -> reply.problem(ApiProblem.BODY_TOO_LARGE, largest.toBytes());
            case HttpStatus other ->
                other.is4xxClientError()
                        ? reply.problem(ApiProblem.REQUEST_UNREADABLE)
                        : reply.problem(ApiProblem.BROKEN, List.of(), Map.of("code", code), code);
        };
    }
}
