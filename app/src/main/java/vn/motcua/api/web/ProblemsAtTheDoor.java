package vn.motcua.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.api.ProblemType;
import vn.motcua.api.ProblemWriter;

@Component
class ProblemsAtTheDoor implements ProblemWriter {
    private final RepliesArgument replies;
    private final JsonMapper json;

    ProblemsAtTheDoor(RepliesArgument replies, JsonMapper json) {
        this.replies = replies;
        this.json = json;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, Object... arguments)
            throws IOException {
        var answer = replies.to(request).problem(type, arguments);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(Objects.requireNonNull(answer.getBody())));
    }
}
