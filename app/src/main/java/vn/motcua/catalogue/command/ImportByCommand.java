package vn.motcua.catalogue.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureImport;
import vn.motcua.catalogue.usecase.ImportRun;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.PublishImport;
import vn.motcua.catalogue.usecase.ReceiveFile;
import vn.motcua.catalogue.usecase.SeeImports;
import vn.motcua.catalogue.usecase.TryImport;
import vn.motcua.shared.Actor;

@Component
class ImportByCommand implements ProcedureImport {
    static final Actor PROGRAM = new Actor.Program("catalogue.import");

    private final ReceiveFile receiveFile;
    private final TryImport tryImport;
    private final PublishImport publishImport;
    private final SeeImports seeImports;

    ImportByCommand(ReceiveFile receiveFile, TryImport tryImport, PublishImport publishImport, SeeImports seeImports) {
        this.receiveFile = receiveFile;
        this.tryImport = tryImport;
        this.publishImport = publishImport;
        this.seeImports = seeImports;
    }

    @Override
    public Ending carryOut(Wish wish, Teller teller) {
        if (!Files.isReadable(wish.file()) || Files.isDirectory(wish.file())) {
            teller.problem("catalogue.import.command.no-file", wish.file());
            return Ending.NO_FILE;
        }
        try {
            return receive(wish, teller);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Ending receive(Wish wish, Teller teller) throws IOException {
        var file = wish.file();
        var name = String.valueOf(file.getFileName());
        var usual = receiveFile.fromToday(
                wish.decision().orElseGet(() -> teller.text("catalogue.import.decision.usual", name)));
        var terms = new ImportRun.Terms(wish.from().orElse(usual.from()), usual.decision());
        return switch (receiveFile.receive(PROGRAM, name, () -> Files.newInputStream(file), terms)) {
            case ReceiveFile.Outcome.NotAllowed(var refused) ->
                throw new IllegalStateException("the program was refused " + refused.action());
            case ReceiveFile.Outcome.Unusable(var kind) -> {
                teller.problem("catalogue.import.mistake." + kind.key(), "");
                yield Ending.REFUSED;
            }
            case ReceiveFile.Outcome.Received(var run) -> carryOut(run, wish.onlyTry(), teller);
        };
    }

    private Ending carryOut(UUID id, boolean onlyTry, Teller teller) throws IOException {
        var outcome =
                tryImport.tryOut(PROGRAM, id, line -> teller.say("catalogue.import.command.read", Long.toString(line)));
        if (!(outcome instanceof TryImport.Outcome.Tried(var run))) {
            throw new IllegalStateException("not tried: " + outcome);
        }
        var report = new Report(seeImports, teller);
        if (run.mistake().isPresent()) {
            teller.problem("catalogue.import.refused");
            report.mistake(run.mistake().get());
            return Ending.REFUSED;
        }
        if (onlyTry) {
            report.tried(run);
        } else {
            publish(id, teller);
        }
        return report.end(id).getOrDefault(Fate.REFUSED, 0L) == 0 ? Ending.DONE : Ending.PARTLY;
    }

    private void publish(UUID id, Teller teller) {
        var outcome = publishImport.publish(
                PROGRAM, id, lines -> teller.say("catalogue.import.command.published", Long.toString(lines)));
        if (!(outcome instanceof PublishImport.Outcome.Published)) {
            throw new IllegalStateException("not published: " + outcome);
        }
    }
}
