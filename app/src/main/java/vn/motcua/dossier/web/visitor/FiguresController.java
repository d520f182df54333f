package vn.motcua.dossier.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.usecase.PublicFigures;
import vn.motcua.ui.Imprint;
import vn.motcua.ui.SharedPage;

/** Số liệu công khai, as a page and as files. */
@Controller
class FiguresController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PublicFigures publicFigures;

    FiguresController(PublicFigures publicFigures) {
        this.publicFigures = publicFigures;
    }

    @GetMapping("/figures")
    ModelAndView page() {
        var figures = publicFigures.altogether();
        return SharedPage.of("dossier/visitor/figures", List.of(figures), () -> Map.of("figures", figures));
    }

    @GetMapping("/figures.csv")
    ResponseEntity<String> table(HttpServletRequest request) {
        return Imprint.of("csv", publicFigures.altogether())
                .answer(request, CSV, () -> FiguresFile.csv(publicFigures.byMonth()));
    }

    @GetMapping("/figures.json")
    ResponseEntity<FiguresFile> file(HttpServletRequest request) {
        var figures = publicFigures.altogether();
        return Imprint.of("json", figures)
                .answer(request, MediaType.APPLICATION_JSON, () -> FiguresFile.of(figures, publicFigures.byMonth()));
    }
}
