package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Press;
import vn.motcua.dossier.DossierId;
import vn.motcua.identity.Representation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * In giấy của hồ sơ, for its owner and for officers of the agencies that have or had it in hand. Nothing printed is kept:
 * the same facts give the same bytes. A paper is an act of the office on a model that the law sets, so it is Vietnamese
 * whatever its reader's language. Not one transaction: printing takes longer than all the rest.
 */
@Component
public class PrintPaper {
    private final SeeDossier seeDossier;
    private final Dossiers dossiers;
    private final Composing composing;
    private final Representation representation;
    private final Press press;
    private final boolean production;

    PrintPaper(
            SeeDossier seeDossier,
            Dossiers dossiers,
            Composing composing,
            Representation representation,
            Press press,
            Environment environment) {
        this.seeDossier = seeDossier;
        this.dossiers = dossiers;
        this.composing = composing;
        this.representation = representation;
        this.press = press;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /** The dossier with this code, public or official, however it is typed. */
    public Optional<DossierId> find(String code) {
        return TrackDossier.read(code).flatMap(dossiers::bearing);
    }

    /** Prints one, and writes to {@code out} when it is done. */
    public Outcome print(Actor by, DossierId id, PaperKind kind, Manner manner, OutputStream out) throws IOException {
        return switch (see(by, id)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) -> print(folder, kind, manner, out);
        };
    }

    private Outcome print(Folder folder, PaperKind kind, Manner manner, OutputStream out) throws IOException {
        if (kind == PaperKind.RESULT && production && !folder.dossier().filing().isPractice()) {
            return new Outcome.Unsigned();
        }
        var facts = composing.compose(kind, folder, manner.site());
        if (facts.isEmpty()) {
            return new Outcome.NotYet();
        }
        var given = new HashMap<>(manner.given());
        given.put("facts", facts.get());
        press.print(
                new Manuscript("dossier/paper/" + kind.key(), given, facts.get().at()), out);
        return new Outcome.Printed(facts.get().numbers().name());
    }

    /** An officer may have a dossier of their own, or act for its owner, and then sees it so. */
    private SeeDossier.Outcome see(Actor by, DossierId id) {
        var isOwn = dossiers.find(id)
                .map(dossier -> dossier.filing().owner())
                .filter(owner -> by.who().equals(Optional.of(owner))
                        || representation.over(by, owner).isPresent())
                .isPresent();
        return isOwn ? seeDossier.own(by, id) : seeDossier.atWork(by, id);
    }

    /**
     * Cách in.
     *
     * @param site the address of this site without a path: {@code https://motcua.example}
     * @param given what the template needs beside the facts: its words
     */
    public record Manner(String site, Map<String, Object> given) {
        public Manner {
            given = Map.copyOf(given);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param code by which the office calls the dossier */
        record Printed(String code) implements Outcome {}

        /** What the paper would speak of has not been done. */
        record NotYet() implements Outcome {}

        /** In production a result is not given out before it can be signed; one made for practice is nobody's. */
        record Unsigned() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
