package vn.motcua.document.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.model.Photograph;
import vn.motcua.document.usecase.Vault.Draft;
import vn.motcua.document.usecase.Vault.Receipt;

/** Làm hình xem trước, once for each file; it lies in the vault beside the original, which nobody touches. */
@Component
class MakePreview {
    private static final long LARGEST = 5_000_000;

    private final Vault vault;
    private final Register register;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /** A photograph unpacked is a hundred times as large; one at a time bounds what the machine must hold. */
    private final Semaphore light = new Semaphore(1, true);

    MakePreview(Vault vault, Register register, TransactionTemplate transaction, Clock clock) {
        this.vault = vault;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<InputStream> of(FileId id) throws IOException {
        var made = register.preview(id);
        if (made.isPresent()) {
            return Optional.of(vault.open(made.get()));
        }
        var file = register.find(id).filter(each -> Photograph.KINDS.contains(each.kind()));
        var address = register.address(id);
        if (file.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        var picture = develop(file.get().kind(), address.get());
        if (picture.isPresent()) {
            keep(id, picture.get());
        }
        return picture.map(ByteArrayInputStream::new);
    }

    private Optional<byte[]> develop(FileKind kind, String address) throws IOException {
        light.acquireUninterruptibly();
        try (var original = vault.open(address)) {
            return Photograph.preview(original, kind);
        } finally {
            light.release();
        }
    }

    private void keep(FileId id, byte[] picture) throws IOException {
        if (vault.receive(new ByteArrayInputStream(picture), LARGEST) instanceof Receipt.Written(var draft)) {
            try {
                transaction.executeWithoutResult(_ -> enter(id, draft));
            } finally {
                vault.drop(draft);
            }
        }
    }

    private void enter(FileId id, Draft draft) {
        register.holdOffSweeps();
        try {
            vault.admit(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        register.addPreview(id, draft.address(), clock.instant());
    }
}
