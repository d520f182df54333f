package vn.motcua.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.portal.usecase.FindOffices;
import vn.motcua.ui.SharedPage;

/** Trang chủ, nơi tiếp dân. */
@Controller
class FrontController {
    private final FindOffices offices;
    private final Catalogue catalogue;

    FrontController(FindOffices offices, Catalogue catalogue) {
        this.offices = offices;
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    ModelAndView front() {
        var front = offices.front();
        var events = EventTile.of(catalogue.events());
        var searched = !catalogue.inForce().isEmpty();
        return SharedPage.of(
                "portal/front",
                List.of(front, events, searched),
                () -> Map.of("front", front, "events", events, "searched", searched));
    }

    @GetMapping("/offices/{code}")
    ModelAndView office(@PathVariable String code) {
        return offices.office(code)
                .map(office -> new ModelAndView("portal/office", Map.of("office", office)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
