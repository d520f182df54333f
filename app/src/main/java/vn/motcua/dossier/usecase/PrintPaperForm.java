package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.document.Press;
import vn.motcua.dossier.usecase.Declaration.Square;
import vn.motcua.dossier.usecase.Declaration.State;
import vn.motcua.dossier.usecase.PrintDeclaration.Manner;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.shared.VietnamTime;

/** In tờ khai trống of the revision in force, for those who write by hand. It is everybody's, so nobody's leave is asked. */
@Component
public class PrintPaperForm {
    private final Catalogue catalogue;
    private final Offer offer;
    private final Press press;
    private final Clock clock;

    PrintPaperForm(Catalogue catalogue, Offer offer, Press press, Clock clock) {
        this.catalogue = catalogue;
        this.offer = offer;
        this.press = press;
        this.clock = clock;
    }

    /** @return whether there is such a procedure with a form; else nothing was printed */
    public boolean print(ProcedureCode code, Manner manner, OutputStream out) throws IOException {
        var revision = catalogue.find(code, VietnamTime.dateOf(clock.instant()));
        var form = revision.flatMap(each -> offer.form(each.procedure()));
        if (revision.isEmpty() || form.isEmpty()) {
            return false;
        }
        press.print(blank(revision.get(), form.get(), manner).typed(manner.words()), out);
        return true;
    }

    private static Declaration blank(Revision revision, Form form, Manner manner) {
        var address = PaperForm.address(manner.site(), revision.procedure().code(), revision.number());
        return new Declaration(
                new State.Blank(revision.number()),
                form,
                revision.procedure(),
                Optional.empty(),
                Answers.NONE,
                Optional.of(Square.of(address)),
                revision.from().atStartOfDay(VietnamTime.ZONE).toInstant());
    }
}
