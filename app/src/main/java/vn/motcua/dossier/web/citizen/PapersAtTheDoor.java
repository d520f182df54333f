package vn.motcua.dossier.web.citizen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.dossier.usecase.LeavePaper;
import vn.motcua.identity.spi.LeftFiles;

/** Giấy tờ gửi lại cửa: of the pages on which a citizen adds papers. */
@Component
class PapersAtTheDoor implements LeftFiles {
    private static final Pattern PAGE =
            Pattern.compile("/(drafts|my/dossiers)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/papers/[0-9]{1,3}");

    private final LeavePaper leavePaper;

    PapersAtTheDoor(LeavePaper leavePaper) {
        this.leavePaper = leavePaper;
    }

    @Override
    public boolean isFor(String path) {
        return PAGE.matcher(path).matches();
    }

    @Override
    public Optional<String> leave(String path, String name, InputStream content) throws IOException {
        var page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(page.group(2));
        var paper = new Sent(new FileId(UUID.randomUUID()), name, content);
        var left = page.group(1).equals("drafts")
                ? leavePaper.leave(new DraftId(id), paper)
                : leavePaper.leave(new DossierId(id), paper);
        return left.map(file -> file.value().toString());
    }
}
