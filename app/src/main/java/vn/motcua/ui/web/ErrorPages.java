package vn.motcua.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ui.Page;

/** Trang báo lỗi: says what happened in plain words, what to do next, and a code to read out; never what broke inside. */
@Controller
class ErrorPages implements ErrorController {

    /** A page for people; for programs, under {@code /api}, a problem in JSON. */
    @RequestMapping("/error")
    Object answer(HttpServletRequest request, Page page) {
        var status = status(request);
        var trouble = Trouble.of(status);
        var code = Trouble.code(request);
        return page.here().startsWith("/api/")
                ? problem(status, trouble, code, page)
                : new ModelAndView("ui/error/page", Map.of("kind", trouble.slug(), "code", code), status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, Trouble trouble, String code, Page page) {
        var kind = trouble.slug();
        var problem = ProblemDetail.forStatusAndDetail(status, page.say("ui.error." + kind + ".what"));
        problem.setType(URI.create("/problems/ui/" + kind));
        problem.setTitle(page.say("ui.error." + kind + ".title"));
        problem.setInstance(URI.create("urn:motcua:trouble:" + code));
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(status -> HttpStatus.resolve((int) status))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
