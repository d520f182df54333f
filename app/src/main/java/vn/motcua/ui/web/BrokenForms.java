package vn.motcua.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Biểu mẫu hỏng: with a file too large, or ending in the middle. Whoever sent it is told; nobody here is surprised. */
@ControllerAdvice
class BrokenForms {

    @ExceptionHandler
    void tell(MultipartException broken, HttpServletResponse response) throws IOException {
        response.sendError(
                broken instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
