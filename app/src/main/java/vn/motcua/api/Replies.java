package vn.motcua.api;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Cách trả lời a program, in the language it asked for. Controllers ask for it as an argument. */
public record Replies(Words words) {

    public ResponseEntity<Object> ok(Object body) {
        return begin(HttpStatus.OK).body(body);
    }

    /** With the edition, which a later change must name. */
    public ResponseEntity<Object> ok(Object body, int edition) {
        return begin(HttpStatus.OK).eTag(String.valueOf(edition)).body(body);
    }

    public ResponseEntity<Object> created(URI where, Object body) {
        return begin(HttpStatus.CREATED).location(where).body(body);
    }

    public ResponseEntity<Object> done() {
        return begin(HttpStatus.NO_CONTENT).build();
    }

    public ResponseEntity<Object> problem(ProblemType type, Object... arguments) {
        return problem(type, List.of(), Map.of(), arguments);
    }

    /** With the places that are wrong, and what programs may want to know beside. */
    public ResponseEntity<Object> problem(
            ProblemType type, List<Flaw> flaws, Map<String, Object> more, Object... arguments) {
        return begin(type.status())
                .contentType(ProblemReport.MEDIA)
                .body(new ProblemReport(
                        type.uri(),
                        words.say(type.message()),
                        type.status().value(),
                        words.find(type.message() + ".detail", arguments),
                        flaws,
                        more));
    }

    /** Whoever asks may not: which rule says so, what is missing, and who can help. */
    public ResponseEntity<Object> refused(Decision.Refused refused) {
        if (refused.why() == Decision.Why.SIGN_IN_FIRST) {
            return problem(ApiProblem.SIGN_IN_FIRST);
        }
        var missing = Arrays.stream(Role.values())
                .filter(refused.missing()::contains)
                .map(Role::key)
                .toList();
        var more = Map.<String, Object>of(
                "rule",
                refused.action(),
                "missing",
                missing,
                "ask",
                refused.ask().key());
        return problem(ApiProblem.NOT_ALLOWED, List.of(), more, Refusals.reason(refused, words));
    }

    private ResponseEntity.BodyBuilder begin(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
