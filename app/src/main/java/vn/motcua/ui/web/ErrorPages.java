package vn.motcua.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.ui.Page;
import vn.motcua.ui.spi.ErrorAnswer;

/** Trang báo lỗi: says what happened in plain words, what to do next, and a code to read out; never what broke inside. */
@Controller
class ErrorPages implements ErrorController {
    private final ObjectProvider<ErrorAnswer> others;

    ErrorPages(ObjectProvider<ErrorAnswer> others) {
        this.others = others;
    }

    /** A page for people; whoever it would not help is told otherwise. */
    @RequestMapping("/error")
    Object answer(HttpServletRequest request, Page page) {
        var status = status(request);
        var code = Trouble.code(request);
        return others.stream()
                .filter(other -> other.isFor(page.here()))
                .findFirst()
                .<Object>map(other -> other.answer(request, status, code))
                .orElseGet(() -> page(Trouble.of(status), code, status));
    }

    private static ModelAndView page(Trouble trouble, String code, HttpStatus status) {
        return new ModelAndView("ui/error/page", Map.of("kind", trouble.slug(), "code", code), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(status -> HttpStatus.resolve((int) status))
                .orElse(HttpStatus.NOT_FOUND);
    }
}
