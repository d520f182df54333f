package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.document.Press;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/**
 * Lấy bản in that was asked for: by whoever had it printed, for a day, and after a lost line once more. It is typed anew from what
 * never changes, so it is the same print whenever it comes. Each fetch is a look, and entered as one.
 */
@Component
public class FetchPrint {
    private final SeeDossier seeDossier;
    private final Prints prints;
    private final Typing typing;
    private final Press press;
    private final Clock clock;

    FetchPrint(SeeDossier seeDossier, Prints prints, Typing typing, Press press, Clock clock) {
        this.seeDossier = seeDossier;
        this.prints = prints;
        this.typing = typing;
        this.press = press;
        this.clock = clock;
    }

    /** Writes to {@code out} when the last page is done. */
    public Outcome fetch(Actor by, DossierId id, Wanted wanted, Manner manner, OutputStream out) throws IOException {
        return switch (seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) -> fetch(by, folder, wanted, manner, out);
        };
    }

    private Outcome fetch(Actor by, Folder folder, Wanted wanted, Manner manner, OutputStream out) throws IOException {
        var found = prints.find(folder.dossier().id(), wanted.kind(), by.who().orElseThrow(), wanted.key())
                .filter(printed -> clock.instant().isBefore(printed.print().at().plus(KeepPrintRun.KEPT)));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var printed = found.get();
        press.print(typing.type(wanted.kind(), folder, passage(folder, printed), printed.print(), manner), out);
        return new Outcome.Fetched(folder.dossier().code());
    }

    private static Passage passage(Folder folder, Prints.Printed printed) {
        return folder.way().stream()
                .filter(move -> move.number() == printed.move())
                .findFirst()
                .orElseThrow();
    }

    /** Bản in nào. */
    public record Wanted(PaperKind kind, UUID key) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param code by which the office calls the dossier */
        record Fetched(String code) implements Outcome {}

        /** No such dossier, or they had nothing printed under this key within a day. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
