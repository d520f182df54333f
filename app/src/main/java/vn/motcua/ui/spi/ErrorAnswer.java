package vn.motcua.ui.spi;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Báo lỗi cách khác: tells errors to those whom a page would not help. */
public interface ErrorAnswer {

    /** @param path where it happened, without language prefix */
    boolean isFor(String path);

    /** @param code under which it is found in the log */
    ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, String code);
}
