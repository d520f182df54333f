package vn.motcua.document.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileKind;
import vn.motcua.document.FileStored;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.document.model.FileName;
import vn.motcua.document.usecase.Vault.Draft;
import vn.motcua.document.usecase.Vault.Receipt;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Lưu tệp: first all of it on disk, then its row. Whenever the program dies, there is no row without its contents. */
@Component
class StoreFile {
    /** One person's photographs for several dossiers; more is somebody filling the disk. */
    static final long MOST_WAITING = 500_000_000;

    /** What all who are not known have waiting: a comfort that may run out, and takes nobody's place but each other's. */
    static final long MOST_LEFT = 200_000_000;

    private final Vault vault;
    private final Register register;
    private final Access access;
    private final EventLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoreFile(
            Vault vault, Register register, Access access, EventLog log, TransactionTemplate transaction, Clock clock) {
        this.vault = vault;
        this.register = register;
        this.access = access;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    Storing store(Actor by, Upload upload) throws IOException {
        return switch (access.decide(by, DocumentPolicy.STORE, Concerning.nothing())) {
            case Decision.Refused refused -> new Storing.NotAllowed(refused);
            case Decision.Allowed _ -> storeAllowed(by, upload);
        };
    }

    Storing leave(Upload upload) throws IOException {
        var nobody = new Actor.Visitor();
        return switch (access.decide(nobody, DocumentPolicy.LEAVE, Concerning.nothing())) {
            case Decision.Refused refused -> new Storing.NotAllowed(refused);
            case Decision.Allowed _ ->
                register.left() >= MOST_LEFT ? new Storing.TooMuchWaiting() : received(nobody, upload);
        };
    }

    private Storing storeAllowed(Actor by, Upload upload) throws IOException {
        return by.who().map(register::waiting).orElse(0L) >= MOST_WAITING
                ? new Storing.TooMuchWaiting()
                : received(by, upload);
    }

    private Storing received(Actor by, Upload upload) throws IOException {
        return switch (vault.receive(upload.content(), upload.limit())) {
            case Receipt.Empty _ -> new Storing.Empty();
            case Receipt.TooLarge _ -> new Storing.TooLarge(upload.limit());
            case Receipt.Written(var draft) -> {
                try {
                    yield draft.contents()
                            .kind()
                            .filter(upload.accepted()::contains)
                            .map(kind -> admit(by, upload, draft, kind))
                            .orElseGet(Storing.KindNotAccepted::new);
                } finally {
                    vault.drop(draft);
                }
            }
        };
    }

    private Storing admit(Actor by, Upload upload, Draft draft, FileKind kind) {
        var file = new StoredFile(
                upload.id(),
                FileName.neutral(upload.name(), kind),
                kind,
                draft.size(),
                draft.sha256(),
                upload.purpose(),
                clock.instant(),
                by.who());
        return Objects.requireNonNull(transaction.execute(_ -> enter(by, file, draft)));
    }

    private Storing enter(Actor by, StoredFile file, Draft draft) {
        register.holdOffSweeps();
        try {
            vault.admit(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (register.add(file, draft.address())) {
            log.append(by, new FileStored(file.id().value(), file.kind().key(), file.size(), file.purpose()));
            return new Storing.Stored(file);
        }
        return register.find(file.id())
                .filter(there -> isTheSame(there, file))
                .<Storing>map(Storing.Stored::new)
                .orElseGet(Storing.IdTaken::new);
    }

    private static boolean isTheSame(StoredFile there, StoredFile sent) {
        return there.sha256().equals(sent.sha256())
                && there.by().equals(sent.by())
                && there.purpose().equals(sent.purpose());
    }
}
