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
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintPaper;
import vn.motcua.dossier.usecase.PrintPaper.Manner;
import vn.motcua.dossier.usecase.PrintPaper.Outcome;
import vn.motcua.dossier.usecase.SiteAddress;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/**
 * Bản in of a paper of the office, as a PDF for whoever asks for it on a page or by a program. The forms are the State's
 * own, and so in Vietnamese whatever the language of the question.
 */
@Component
public class Printing {
    private final PrintPaper printPaper;
    private final SiteAddress site;
    private final Dictionary dictionary;

    Printing(PrintPaper printPaper, SiteAddress site, Dictionary dictionary) {
        this.printPaper = printPaper;
        this.site = site;
        this.dictionary = dictionary;
    }

    public Printed print(Actor by, DossierId id, PaperKind kind) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var manner = new Manner(address(), dictionary.in(Language.VIETNAMESE));
        return switch (printPaper.print(by, id, kind, manner, pdf)) {
            case Outcome.Printed(var code) -> new Printed.Sheet(answer(pdf.toByteArray(), kind.key() + "-" + code));
            case Outcome.NotAllowed(var refused) -> new Printed.NotAllowed(refused);
            case Outcome.Unsigned _ -> new Printed.Unsigned();
            case Outcome.Unknown _, Outcome.NotYet _ -> new Printed.Nowhere();
        };
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

        /** No such dossier, or what the paper would speak of has not been done. */
        record Nowhere() implements Printed {}

        record Unsigned() implements Printed {}

        record NotAllowed(Decision.Refused refused) implements Printed {}
    }
}
