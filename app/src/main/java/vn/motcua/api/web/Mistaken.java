package vn.motcua.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;

/** Lời gọi sai: what a room is never asked, because it cannot be read. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Mistaken {
    private final RepliesArgument replies;

    Mistaken(RepliesArgument replies) {
        this.replies = replies;
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException mistake, HttpServletRequest request) {
        var answer = replies.to(request);
        var flaws = mistake.getCause() instanceof JacksonException json ? flaws(json, answer) : List.<Flaw>of();
        return answer.problem(ApiProblem.BODY_UNREADABLE, flaws, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(MethodArgumentTypeMismatchException mistake, HttpServletRequest request) {
        return replies.to(request).problem(ApiProblem.QUESTION_UNREADABLE, mistake.getName());
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(ServletRequestBindingException mistake, HttpServletRequest request) {
        return replies.to(request).problem(ApiProblem.QUESTION_UNREADABLE, name(mistake));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(MissingServletRequestPartException mistake, HttpServletRequest request) {
        return replies.to(request).problem(ApiProblem.QUESTION_UNREADABLE, mistake.getRequestPartName());
    }

    @ExceptionHandler
    ResponseEntity<Object> notTaken(HttpMediaTypeNotSupportedException mistake, HttpServletRequest request) {
        return replies.to(request).problem(ApiProblem.MEDIA_NOT_TAKEN);
    }

    @ExceptionHandler
    ResponseEntity<Object> notGiven(HttpMediaTypeNotAcceptableException mistake, HttpServletRequest request) {
        return replies.to(request).problem(ApiProblem.MEDIA_NOT_GIVEN);
    }

    private static String name(ServletRequestBindingException mistake) {
        return switch (mistake) {
            case MissingRequestHeaderException header -> header.getHeaderName();
            case MissingServletRequestParameterException question -> question.getParameterName();
            default -> "";
        };
    }

    /** Where reading stopped. What the reader says beside names our classes, and is for nobody outside. */
    private static List<Flaw> flaws(JacksonException json, Replies answer) {
        var pointer = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(Flaw::at)
                .collect(Collectors.joining());
        return List.of(new Flaw(pointer, "unreadable", answer.words().say("api.flaw.unreadable")));
    }
}
