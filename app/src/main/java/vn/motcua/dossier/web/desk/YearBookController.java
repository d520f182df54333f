package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.document.TableKind;
import vn.motcua.dossier.usecase.PrintRegister;
import vn.motcua.dossier.usecase.SeeYearBook;
import vn.motcua.dossier.usecase.SeeYearBook.Outcome;
import vn.motcua.dossier.web.Download;
import vn.motcua.dossier.web.Printing;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Sổ theo dõi hồ sơ of a desk's year: read, taken along as a table, printed volume by volume. */
@Controller
class YearBookController {
    private final SeeYearBook seeYearBook;
    private final PrintRegister printRegister;
    private final Dictionary dictionary;

    YearBookController(SeeYearBook seeYearBook, PrintRegister printRegister, Dictionary dictionary) {
        this.seeYearBook = seeYearBook;
        this.printRegister = printRegister;
        this.dictionary = dictionary;
    }

    @GetMapping(RegisterAddress.HOME)
    ModelAndView see(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var address = RegisterAddress.of(fields);
        return switch (seeYearBook.see(actor, address.asked(), address.page())) {
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Taken _ -> throw new IllegalStateException("seen, not taken along");
            case Outcome.Seen seen ->
                new ModelAndView(
                        "dossier/desk/register",
                        Map.of("seen", seen, "address", address, "told", new RegisterTold(page.words())));
        };
    }

    @GetMapping(RegisterAddress.HOME + ".{kind:csv|xlsx}")
    void table(
            Actor actor,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var told = new RegisterTold(page.words());
        var table = TableKind.of(kind).orElseThrow();
        switch (seeYearBook.take(actor, RegisterAddress.of(fields).asked())) {
            case Outcome.NotAllowed(var refused) -> new Download(table, "", response).refuse(refused, page.words());
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Seen _ -> throw new IllegalStateException("taken along, not seen");
            case Outcome.Taken(var desk, var year, var stretches) -> {
                Stream<List<List<String>>> rows =
                        stretches.map(lines -> lines.stream().map(told::cells).toList());
                new Download(table, "register-" + desk.code() + "-" + year, response)
                        .send(String.valueOf(year), told.headings(), rows);
            }
        }
    }

    @GetMapping(RegisterAddress.HOME + ".pdf")
    Object volume(Actor actor, @RequestParam Map<String, String> fields) throws IOException {
        var asked = RegisterAddress.of(fields).asked();
        var volume = RegisterAddress.number(fields, "volume", "[1-9][0-9]{0,3}").orElse(1);
        var pdf = new ByteArrayOutputStream();
        return switch (printRegister.print(actor, asked, volume, dictionary.in(Language.VIETNAMESE), pdf)) {
            case PrintRegister.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PrintRegister.Outcome.Nothing _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case PrintRegister.Outcome.Printed(var code) ->
                Printing.answer(pdf.toByteArray(), "register-" + code + "-" + volume);
        };
    }
}
