package vn.motcua.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.CallScopes;
import vn.motcua.api.CallScopes.Needed;
import vn.motcua.api.ProblemWriter;
import vn.motcua.api.Scope;
import vn.motcua.identity.usecase.RecogniseToken;

/**
 * Nhận mã truy cập (RFC 6750). A token that is none, or has ended, is refused even where none is needed: its owner must
 * learn of it. Part of one chain only, and so no bean.
 */
final class Bearers extends OncePerRequestFilter {
    private static final String SCHEME = "bearer ";

    private final RecogniseToken tokens;
    private final CallScopes scopes;
    private final ProblemWriter problems;

    Bearers(RecogniseToken tokens, CallScopes scopes, ProblemWriter problems) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Whoever asks for a token shows who they are in another way.
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                || request.getServletPath().equals(ApiChain.TOKENS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bearer = Optional.of(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(SCHEME))
                .flatMap(header ->
                        tokens.recognise(header.substring(SCHEME.length()).strip()));
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, ApiProblem.TOKEN_NOT_VALID);
            return;
        }
        switch (scopes.of(request.getMethod(), request.getServletPath())) {
            case Needed.Named(var scope)
            when !bearer.get().scopes().contains(scope) -> lacking(scope, request, response);
            case Needed.Unnamed _ -> problems.write(request, response, ApiProblem.NO_SUCH_CALL);
            case Needed.Named _, Needed.Nothing _ -> {
                var person = new PersonAuthentication(bearer.get().presence());
                SecurityContextHolder.setContext(new SecurityContextImpl(person));
                chain.doFilter(request, response);
            }
        }
    }

    private void lacking(Scope scope, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"" + scope.word() + "\"");
        problems.write(request, response, ApiProblem.SCOPE_MISSING, scope.word());
    }
}
