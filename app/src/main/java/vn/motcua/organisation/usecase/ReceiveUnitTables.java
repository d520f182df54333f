package vn.motcua.organisation.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.UnitTablesReceived;
import vn.motcua.organisation.usecase.ReceivedTables.State;
import vn.motcua.organisation.usecase.ReceivedTables.Times;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;

/** Nhận các bảng: keeps files of units before anybody reads them. Sent twice, they wait once. */
@Component
public class ReceiveUnitTables {
    private final ImportDesk desk;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    ReceiveUnitTables(ImportDesk desk, Access access, EventLog log, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Outcome receive(Actor by, List<KeptFile> files, Wish wish) {
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Received(received(by, files, wish));
        };
    }

    private UUID received(Actor by, List<KeptFile> files, Wish wish) {
        var digest = digest(files);
        return desk.waiting(digest, wish).orElseGet(() -> {
            var now = clock.instant();
            var tables = new ReceivedTables(
                    Uuid7.at(now),
                    State.RECEIVED,
                    wish,
                    files.stream().map(KeptFile::name).toList(),
                    new Times(now, Optional.empty()),
                    OptionalInt.empty());
            desk.keep(tables, digest, files, by.who());
            log.append(by, new UnitTablesReceived(tables.id(), files.size()));
            return tables.id();
        });
    }

    private static byte[] digest(List<KeptFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Received(UUID tables) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
