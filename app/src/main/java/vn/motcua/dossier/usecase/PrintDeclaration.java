package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.Press;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Declaration.Square;
import vn.motcua.dossier.usecase.Declaration.State;
import vn.motcua.form.Form;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/**
 * In tờ khai: what somebody answered on the model that the law sets, so in Vietnamese whatever its reader's language. Whoever
 * may see the draft or the dossier may print it, and the look is entered as such. In no transaction: printing takes longer than
 * all the rest.
 */
@Component
public class PrintDeclaration {
    private final ReadDraft readDraft;
    private final SeeDossier seeDossier;
    private final Offer offer;
    private final Agencies agencies;
    private final Press press;

    PrintDeclaration(ReadDraft readDraft, SeeDossier seeDossier, Offer offer, Agencies agencies, Press press) {
        this.readDraft = readDraft;
        this.seeDossier = seeDossier;
        this.offer = offer;
        this.agencies = agencies;
        this.press = press;
    }

    /** What is filled in so far, marked as not filed. */
    public Outcome draft(Actor by, DraftId id, Words words, OutputStream out) throws IOException {
        return switch (readDraft.read(by, id)) {
            case ReadDraft.Outcome.Open(var sheet) -> printed(of(sheet), words, out);
            case ReadDraft.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case ReadDraft.Outcome.Behind _, ReadDraft.Outcome.Filed _, ReadDraft.Outcome.Unknown _ ->
                new Outcome.Unknown();
        };
    }

    /** What was filed, as it was put right since, for its owner or who acts for them. */
    public Outcome own(Actor by, DossierId id, Manner manner, OutputStream out) throws IOException {
        return printed(seeDossier.own(by, id), manner, out);
    }

    /** The same for an officer; it shows the numbers by which a person is reached or registered, so that look is entered as such. */
    public Outcome atWork(Actor by, DossierId id, Manner manner, OutputStream out) throws IOException {
        return printed(seeDossier.inFull(by, id), manner, out);
    }

    private Outcome printed(SeeDossier.Outcome seen, Manner manner, OutputStream out) throws IOException {
        return switch (seen) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) -> {
                var form = offer.form(folder.procedure());
                yield form.isPresent()
                        ? printed(of(folder, form.get(), manner), manner.words(), out)
                        : new Outcome.Unknown();
            }
        };
    }

    private Outcome printed(Declaration paper, Words words, OutputStream out) throws IOException {
        press.print(paper.typed(words), out);
        return new Outcome.Printed();
    }

    private static Declaration of(Sheet sheet) {
        var draft = sheet.draft();
        return new Declaration(
                new State.Draft(),
                sheet.form(),
                sheet.procedure(),
                Optional.of(sheet.desk()),
                draft.answers(),
                Optional.empty(),
                draft.savedAt());
    }

    private Declaration of(Folder folder, Form form, Manner manner) {
        var dossier = folder.dossier();
        var filing = dossier.filing();
        return new Declaration(
                new State.Filed(dossier.code(), filing.isPractice()),
                form,
                folder.procedure(),
                agencies.find(filing.desk(), VietnamTime.dateOf(filing.at())),
                folder.answers(),
                Optional.of(
                        Square.of(manner.site() + "/track?code=" + filing.code().value())),
                filing.at());
    }

    /**
     * Cách in.
     *
     * @param site the address of this site without a path
     * @param words of the language it is in
     */
    public record Manner(String site, Words words) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Printed() implements Outcome {}

        /** No such draft or dossier, or one of which nobody has written the form. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
