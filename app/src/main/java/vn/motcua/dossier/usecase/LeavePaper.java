package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Gửi lại giấy tờ: a paper that came when its sender's session was over waits under an id that only their browser is told.
 * Nothing takes it before they have signed in and sent it again; then it is added like any other, by them. Only an address
 * that its owner was given, of a record that still takes papers, has room for it.
 */
@Component
public class LeavePaper {
    private static final String PURPOSE = "dossier.left-paper";
    private static final Actor NOBODY = new Actor.Visitor();

    private final Drawer drawer;
    private final Dossiers dossiers;
    private final Files files;
    private final Access access;

    LeavePaper(Drawer drawer, Dossiers dossiers, Files files, Access access) {
        this.drawer = drawer;
        this.dossiers = dossiers;
        this.files = files;
        this.access = access;
    }

    /** For a draft; empty if it cannot be kept. */
    public Optional<FileId> leave(DraftId draft, Sent paper) throws IOException {
        return leave(
                drawer.find(draft).filter(found -> found.filedAs().isEmpty()).isPresent(), paper);
    }

    /** For a dossier whose owner was asked for more. */
    public Optional<FileId> leave(DossierId dossier, Sent paper) throws IOException {
        return leave(
                dossiers.find(dossier)
                        .filter(found -> found.standing().stage() == Stage.INCOMPLETE)
                        .isPresent(),
                paper);
    }

    private Optional<FileId> leave(boolean taken, Sent paper) throws IOException {
        var mayLeave = access.decide(NOBODY, DossierPolicy.LEAVE_PAPER, Concerning.nothing());
        if (!taken || mayLeave instanceof Decision.Refused) {
            return Optional.empty();
        }
        var upload =
                new Upload(paper.id(), paper.name(), PURPOSE, FileKind.PAPERS, KeepPapers.LARGEST, paper.content());
        return files.leave(upload) instanceof Storing.Stored(var file) ? Optional.of(file.id()) : Optional.empty();
    }

    /** What waits under this id. Whoever was told the id left it. */
    public Optional<StoredFile> left(FileId id) {
        return files.find(id).filter(file -> file.purpose().equals(PURPOSE));
    }

    /** @throws IOException if it is damaged, or was swept meanwhile */
    public InputStream open(StoredFile left) throws IOException {
        return files.open(left.id()).orElseThrow(() -> new IOException("swept: " + left.id()));
    }
}
