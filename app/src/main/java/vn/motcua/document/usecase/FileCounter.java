package vn.motcua.document.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.FileDiscarded;
import vn.motcua.document.FileId;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Quầy tệp: what other rooms ask of files. */
@Component
class FileCounter implements Files {
    private final StoreFile storeFile;
    private final MakePreview makePreview;
    private final Vault vault;
    private final Register register;
    private final EventLog log;
    private final Clock clock;

    FileCounter(
            StoreFile storeFile, MakePreview makePreview, Vault vault, Register register, EventLog log, Clock clock) {
        this.storeFile = storeFile;
        this.makePreview = makePreview;
        this.vault = vault;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Storing store(Actor by, Upload upload) throws IOException {
        return storeFile.store(by, upload);
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public Storing leave(Upload upload) throws IOException {
        return storeFile.leave(upload);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredFile> keep(Actor by, FileId id, String purpose) {
        return register.find(id)
                .filter(file -> file.by().equals(by.who()) && file.purpose().equals(purpose))
                .filter(_ -> register.keep(id, clock.instant()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(Actor by, FileId id) {
        if (register.remove(id)) {
            log.append(by, new FileDiscarded(id.value(), false));
        }
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return register.find(id);
    }

    @Override
    public Optional<InputStream> open(FileId id) throws IOException {
        var address = register.address(id);
        return address.isEmpty() ? Optional.empty() : Optional.of(vault.open(address.get()));
    }

    @Override
    public Optional<InputStream> preview(FileId id) throws IOException {
        return makePreview.of(id);
    }
}
