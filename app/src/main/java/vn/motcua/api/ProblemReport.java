package vn.motcua.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * Báo lỗi (RFC 9457).
 *
 * @param type a {@link ProblemType}; programs decide by it and by nothing else
 * @param title what is wrong
 * @param detail what is wrong this time, or what to do about it
 * @param errors the places in the body that are wrong
 * @param more what programs may want to know beside, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemReport(
        URI type,
        String title,
        int status,
        Optional<String> detail,
        List<Flaw> errors,
        @JsonAnyGetter Map<String, Object> more) {
    public static final MediaType MEDIA = MediaType.APPLICATION_PROBLEM_JSON;

    public ProblemReport {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }
}
