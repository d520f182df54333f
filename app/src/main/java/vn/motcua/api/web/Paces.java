package vn.motcua.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.ProblemWriter;
import vn.motcua.api.model.Pace;
import vn.motcua.api.usecase.KeepPace;

/** Các nhịp of this installation, and what is said to whoever goes too fast. */
@Component
class Paces {
    private static final String SETTING = "motcua.pace.";

    private final KeepPace keepPace;
    private final Map<Pace, Integer> inAMinute = new EnumMap<>(Pace.class);
    private final ProblemWriter problems;

    Paces(KeepPace keepPace, Environment settings, ProblemWriter problems) {
        this.keepPace = keepPace;
        this.problems = problems;
        for (var pace : Pace.values()) {
            inAMinute.put(pace, settings.getProperty(SETTING + pace.key(), Integer.class, pace.inAMinute()));
        }
    }

    /** Whether the request may go on; else it has been answered. */
    boolean admit(boolean persons, String who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wait = Pace.of(persons, request.getMethod(), request.getServletPath()).stream()
                .flatMap(pace -> take(pace, who).stream())
                .findFirst();
        if (wait.isPresent()) {
            tell(wait.get(), request, response);
        }
        return wait.isEmpty();
    }

    private Optional<Duration> take(Pace pace, String who) {
        return keepPace.take(pace.key() + " " + who, inAMinute.getOrDefault(pace, pace.inAMinute()));
    }

    private void tell(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (request.getRequestURI().contains("/api/")) {
            problems.write(request, response, ApiProblem.TOO_MANY_REQUESTS, seconds);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
