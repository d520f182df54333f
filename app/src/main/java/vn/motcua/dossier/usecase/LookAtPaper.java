package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.Press;
import vn.motcua.dossier.DossierId;
import vn.motcua.identity.Representation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Words;

/**
 * Xem giấy của hồ sơ, by its owner and by officers of the agencies that have or had it in hand. What they are shown is no print
 * of the office, and says so. A paper is an act of the office on a model that the law sets, so it is Vietnamese whatever its
 * reader's language. Not one transaction: typing takes longer than all the rest.
 */
@Component
public class LookAtPaper {
    private final SeeDossier seeDossier;
    private final Dossiers dossiers;
    private final Typing typing;
    private final Representation representation;
    private final Press press;
    private final ElectronicResults electronic;

    LookAtPaper(
            SeeDossier seeDossier,
            Dossiers dossiers,
            Typing typing,
            Representation representation,
            Press press,
            ElectronicResults electronic) {
        this.seeDossier = seeDossier;
        this.dossiers = dossiers;
        this.typing = typing;
        this.representation = representation;
        this.press = press;
        this.electronic = electronic;
    }

    /** The dossier with this code, public or official, however it is typed. */
    public Optional<DossierId> find(String code) {
        return TrackDossier.read(code).flatMap(dossiers::bearing);
    }

    /** Shows one, and writes to {@code out} when it is done. */
    public Outcome look(Actor by, DossierId id, PaperKind kind, Manner manner, OutputStream out) throws IOException {
        var isOwn = !kind.isOfOffice() && isOwn(by, id);
        return switch (isOwn ? seeDossier.own(by, id) : seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) ->
                show(folder, kind, isOwn ? new Impression.Copy() : new Impression.Look(), manner, out);
        };
    }

    private Outcome show(Folder folder, PaperKind kind, Impression impression, Manner manner, OutputStream out)
            throws IOException {
        if (electronic.withholds(kind, folder.dossier())) {
            return new Outcome.Unsigned();
        }
        var manuscript = typing.type(kind, folder, impression, manner);
        if (manuscript.isEmpty()) {
            return new Outcome.NotYet();
        }
        press.print(manuscript.get(), out);
        return new Outcome.Shown(folder.dossier().code());
    }

    /** An officer may have a dossier of their own, or act for its owner, and then sees it so. */
    private boolean isOwn(Actor by, DossierId id) {
        return dossiers.find(id)
                .map(dossier -> dossier.filing().owner())
                .filter(owner -> by.who().equals(Optional.of(owner))
                        || representation.over(by, owner).isPresent())
                .isPresent();
    }

    /**
     * Cách trình bày.
     *
     * @param site the address of this site without a path: {@code https://motcua.example}
     * @param words of the language it is in
     */
    public record Manner(String site, Words words) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param code by which the office calls the dossier */
        record Shown(String code) implements Outcome {}

        /** What the paper would speak of has not been done. */
        record NotYet() implements Outcome {}

        /** In production a result is not given out before it can be signed; one made for practice is nobody's. */
        record Unsigned() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
