package vn.motcua.catalogue.web.admin.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.usecase.ExportProcedures;
import vn.motcua.catalogue.usecase.ExportProcedures.Format;

/** Xuất danh mục: files to take away, written as they are read. */
@Controller
@RequestMapping("/admin/procedures/export")
class ExportFilesController {
    private final ExportProcedures exportProcedures;

    ExportFilesController(ExportProcedures exportProcedures) {
        this.exportProcedures = exportProcedures;
    }

    @GetMapping("/procedures.{format:csv|xlsx|json}")
    void all(@PathVariable String format, HttpServletResponse response) throws IOException {
        var asked = Arrays.stream(Format.values())
                .filter(each -> each.key().equals(format))
                .findFirst()
                .orElseThrow();
        begin(response, asked.contentType(), "procedures." + format);
        exportProcedures.write(asked, response.getOutputStream());
    }

    /** One procedure, whole, for another installation. */
    @GetMapping("/procedure/{code}")
    void one(@PathVariable String code, HttpServletResponse response) throws IOException {
        var revision = ProcedureCode.typed(code)
                .flatMap(exportProcedures::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        begin(response, Format.JSON.contentType(), revision.procedure().code().value() + ".json");
        ProcedureFile.write(revision, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String contentType, String name) {
        response.setContentType(contentType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
