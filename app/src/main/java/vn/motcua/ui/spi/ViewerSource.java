package vn.motcua.ui.spi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.motcua.ui.Viewer;

/** Ai đang xem: tells who is signed in. Without a bean of this kind everybody is a visitor. */
@FunctionalInterface
public interface ViewerSource {
    Optional<Viewer> viewer(HttpServletRequest request);
}
