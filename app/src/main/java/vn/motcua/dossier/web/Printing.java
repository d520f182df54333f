package vn.motcua.dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.FetchPrint;
import vn.motcua.dossier.usecase.LookAtPaper;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.SiteAddress;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/**
 * Giấy của cơ quan as a PDF, for whoever asks for it on a page or by a program. The forms are the State's own, and so in
 * Vietnamese whatever the language of the question.
 */
@Component
public class Printing {
    private final LookAtPaper lookAtPaper;
    private final FetchPrint fetchPrint;
    private final SiteAddress site;
    private final Dictionary dictionary;

    Printing(LookAtPaper lookAtPaper, FetchPrint fetchPrint, SiteAddress site, Dictionary dictionary) {
        this.lookAtPaper = lookAtPaper;
        this.fetchPrint = fetchPrint;
        this.site = site;
        this.dictionary = dictionary;
    }

    /** To be looked at, or taken along as a copy by whoever filed. */
    public Printed look(Actor by, DossierId id, PaperKind kind) throws IOException {
        var pdf = new ByteArrayOutputStream();
        return switch (lookAtPaper.look(by, id, kind, manner(), pdf)) {
            case LookAtPaper.Outcome.Shown(var code) -> sheet(pdf, kind, code);
            case LookAtPaper.Outcome.NotAllowed(var refused) -> new Printed.NotAllowed(refused);
            case LookAtPaper.Outcome.Unsigned _ -> new Printed.Unsigned();
            case LookAtPaper.Outcome.Unknown _, LookAtPaper.Outcome.NotYet _ -> new Printed.Nowhere();
        };
    }

    /** A print that was asked for. */
    public Printed fetch(Actor by, DossierId id, FetchPrint.Wanted wanted) throws IOException {
        var pdf = new ByteArrayOutputStream();
        return switch (fetchPrint.fetch(by, id, wanted, manner(), pdf)) {
            case FetchPrint.Outcome.Fetched(var code) -> sheet(pdf, wanted.kind(), code);
            case FetchPrint.Outcome.NotAllowed(var refused) -> new Printed.NotAllowed(refused);
            case FetchPrint.Outcome.Unknown _ -> new Printed.Nowhere();
        };
    }

    private Manner manner() {
        return new Manner(address(), dictionary.in(Language.VIETNAMESE));
    }

    private static Printed sheet(ByteArrayOutputStream pdf, PaperKind kind, String code) {
        return new Printed.Sheet(answer(pdf.toByteArray(), kind.key() + "-" + code));
    }

    /** The address of this site as it is set; where it is not, as this reader came here. */
    public String address() {
        return site.known()
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString());
    }

    /** A paper to be looked at and printed, and kept nowhere on the way. */
    public static ResponseEntity<Object> answer(byte[] pdf, String name) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    /** Kết quả. */
    public sealed interface Printed {
        record Sheet(ResponseEntity<Object> answer) implements Printed {}

        /** No such dossier or print, or what the paper would speak of has not been done. */
        record Nowhere() implements Printed {}

        record Unsigned() implements Printed {}

        record NotAllowed(Decision.Refused refused) implements Printed {}
    }
}
