package vn.motcua.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.ProblemWriter;
import vn.motcua.api.model.Sent;
import vn.motcua.api.usecase.AnswerOnce;
import vn.motcua.api.usecase.AnswerOnce.Outcome;
import vn.motcua.api.usecase.AnswerOnce.Working;

/**
 * Khóa chống lặp (IETF draft "The Idempotency-Key HTTP Header Field"): whoever loses an answer sends the request again
 * under the same key, and is answered as the first time. It stands behind the door, for a key is a person's own.
 *
 * <p>Files are not held back until they are whole: a call that takes one names what it stores after the key.
 */
@Component
class Once extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Set<String> METHODS = Set.of("POST", "PATCH", "PUT", "DELETE");
    private static final int LARGEST = 1_000_000;

    private final AnswerOnce answerOnce;
    private final Switchboard switchboard;
    private final ProblemWriter problems;

    Once(AnswerOnce answerOnce, Switchboard switchboard, ProblemWriter problems) {
        this.answerOnce = answerOnce;
        this.switchboard = switchboard;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(KEY) == null
                || !METHODS.contains(request.getMethod())
                || request.getUserPrincipal() == null
                || !isShort(request)
                || isAnew(request);
    }

    private boolean isAnew(HttpServletRequest request) {
        return switchboard
                .at(request.getMethod(), request.getRequestURI())
                .flatMap(Calls.Found::call)
                .map(Call::anew)
                .orElse(false);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = bare(request.getHeader(KEY));
        if (!Sent.isKey(key)) {
            problems.write(request, response, ApiProblem.KEY_UNREADABLE, Sent.LONGEST_KEY);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.write(request, response, ApiProblem.BODY_TOO_LARGE, LARGEST);
            return;
        }
        answer(new ReadAhead(request, body), response, chain, sent(request, key, body));
    }

    private void answer(ReadAhead request, HttpServletResponse response, FilterChain chain, Sent sent)
            throws IOException {
        var held = new HeldBack(response);
        switch (answerOnce.answer(sent, () -> work(request, held, chain))) {
            case Outcome.First _ -> held.release();
            case Outcome.Again(var given) -> {
                response.setHeader(REPLAYED, "true");
                HeldBack.give(given, response);
            }
            case Outcome.UsedOtherwise _ -> problems.write(request, response, ApiProblem.KEY_USED_OTHERWISE);
            case Outcome.InProgress _ -> problems.write(request, response, ApiProblem.KEY_IN_USE);
        }
    }

    private static Working work(ReadAhead request, HeldBack response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return new Working(response.given(), !response.isLeftToOthers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("a call failed", e);
        }
    }

    private static Sent sent(HttpServletRequest request, String key, byte[] body) {
        var person = UUID.fromString(request.getUserPrincipal().getName());
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var seen = Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)).orElse("");
        return new Sent(person, key, Sent.imprint(body, request.getMethod(), request.getRequestURI(), query, seen));
    }

    private static boolean isShort(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .map(type -> type.startsWith(MediaType.APPLICATION_JSON_VALUE))
                .orElse(true);
    }

    /** The draft has it in quotation marks; many leave them out. */
    private static String bare(String key) {
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }
}
