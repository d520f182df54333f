package vn.motcua.catalogue.usecase;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.TableFile;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Nhận tệp: keeps a file of procedures before anybody reads it. The same file again goes on where it was cut short. */
@Component
public class ReceiveFile {
    private static final int PIECE = 256 * 1024;

    private final ImportRuns runs;
    private final Tally tally;
    private final Access access;
    private final Clock clock;

    ReceiveFile(ImportRuns runs, Tally tally, Access access, Clock clock) {
        this.runs = runs;
        this.tally = tally;
        this.access = access;
        this.clock = clock;
    }

    /** In force from today, by this decision where a row names none. */
    public ImportRun.Terms fromToday(String decision) {
        return new ImportRun.Terms(VietnamTime.dateOf(clock.instant()), decision);
    }

    @Transactional(rollbackFor = IOException.class)
    public Outcome receive(Actor by, String name, TableFile.Source source, ImportRun.Terms terms) throws IOException {
        if (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var digest = sha256();
        var size = size(source, digest);
        if (size == 0 || size > TableFile.MOST_BYTES) {
            return new Outcome.Unusable(size == 0 ? Mistake.Kind.EMPTY : Mistake.Kind.TOO_LARGE);
        }
        var bytes = digest.digest();
        var interrupted = runs.interrupted(bytes, terms);
        if (interrupted.isPresent()) {
            return new Outcome.Received(interrupted.get());
        }
        var now = clock.instant();
        var run = new ImportRun(
                Uuid7.at(now),
                new ImportRun.File(name, size),
                terms,
                ImportRun.State.RECEIVED,
                0,
                Optional.empty(),
                new ImportRun.Times(now, Optional.empty()));
        runs.receive(run, bytes, by.who());
        keep(run.id(), source);
        return new Outcome.Received(run.id());
    }

    private void keep(UUID run, TableFile.Source source) throws IOException {
        try (var in = source.open()) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                runs.keep(run, number++, piece);
            }
        }
        tally.count(Tally.Deed.FILE);
    }

    /** How many bytes there are, counted no further than is allowed. */
    private static long size(TableFile.Source source, MessageDigest digest) throws IOException {
        try (var in = new DigestInputStream(source.open(), digest)) {
            var size = 0L;
            var buffer = new byte[PIECE];
            for (var read = in.read(buffer); read >= 0 && size <= TableFile.MOST_BYTES; read = in.read(buffer)) {
                size += read;
            }
            return size;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Received(UUID run) implements Outcome {}

        /** Nothing in it, or more than is taken. */
        record Unusable(Mistake.Kind kind) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
