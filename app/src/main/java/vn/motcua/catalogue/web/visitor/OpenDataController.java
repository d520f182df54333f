package vn.motcua.catalogue.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.usecase.ExportProcedures;
import vn.motcua.catalogue.usecase.ExportProcedures.Format;
import vn.motcua.catalogue.usecase.SeeOpenData;
import vn.motcua.ui.Imprint;
import vn.motcua.ui.SharedPage;

/** Dữ liệu mở: the whole catalogue in force, for whoever wants to make something of it. */
@Controller
class OpenDataController {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final List<String> ADDRESSES =
            List.of("/api/v1/procedures?q=khai+sinh&limit=10", "/api/v1/procedures/1.001193", "/sitemap.xml");

    private final SeeOpenData seeOpenData;
    private final ExportProcedures exportProcedures;

    OpenDataController(SeeOpenData seeOpenData, ExportProcedures exportProcedures) {
        this.seeOpenData = seeOpenData;
        this.exportProcedures = exportProcedures;
    }

    @GetMapping("/open-data")
    ModelAndView page() {
        return SharedPage.of(
                "catalogue/visitor/open-data",
                List.of(seeOpenData.edition()),
                () -> Map.of(
                        "holding",
                        seeOpenData.holding(),
                        "licence",
                        LICENCE,
                        "columns",
                        Arrays.asList(Column.values()),
                        "addresses",
                        ADDRESSES));
    }

    /** Written as it is read, so that it costs the same memory however many procedures there are. */
    @GetMapping("/open-data/procedures.{format:csv|json}")
    void file(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var imprint = Imprint.of(seeOpenData.edition(), format);
        if (imprint.ends(request, response)) {
            return;
        }
        var asked = Format.valueOf(format.toUpperCase(Locale.ROOT));
        imprint.markOn(response);
        response.setContentType(asked.contentType());
        response.setDateHeader(
                HttpHeaders.LAST_MODIFIED, seeOpenData.changedAt().toEpochMilli());
        response.setHeader(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("procedures." + format)
                        .build()
                        .toString());
        exportProcedures.write(asked, response.getOutputStream());
    }
}
