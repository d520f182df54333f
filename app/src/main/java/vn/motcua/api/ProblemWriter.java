package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Viết báo lỗi where no controller does: in filters and at the door. */
public interface ProblemWriter {

    void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, Object... arguments)
            throws IOException;
}
