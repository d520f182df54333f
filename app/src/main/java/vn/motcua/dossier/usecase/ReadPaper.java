package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileId;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Paper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Đọc giấy tờ of a dossier at work. Each reading is a look at the dossier, and entered as one. */
@Component
public class ReadPaper {
    private final SeeDossier seeDossier;
    private final Files files;

    ReadPaper(SeeDossier seeDossier, Files files) {
        this.seeDossier = seeDossier;
        this.files = files;
    }

    /** As it was sent. */
    public Outcome whole(Actor by, DossierId id, int number) throws IOException {
        return read(by, id, number, files::open);
    }

    /** As a picture for the screen, where its kind has one. */
    public Outcome picture(Actor by, DossierId id, int number) throws IOException {
        return read(by, id, number, files::preview);
    }

    private Outcome read(Actor by, DossierId id, int number, Opening opening) throws IOException {
        return switch (seeDossier.atWork(by, id)) {
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case SeeDossier.Outcome.Seen(var folder) -> {
                var paper = folder.papers().stream()
                        .filter(each -> each.number() == number)
                        .findFirst();
                yield paper.isEmpty() ? new Outcome.Unknown() : read(paper.get(), opening);
            }
        };
    }

    private Outcome read(Paper paper, Opening opening) throws IOException {
        var file = files.find(paper.file());
        var content = opening.open(paper.file());
        return file.isPresent() && content.isPresent()
                ? new Outcome.Read(file.get(), content.get())
                : new Outcome.Unknown();
    }

    @FunctionalInterface
    private interface Opening {
        Optional<InputStream> open(FileId id) throws IOException;
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param content to be closed by who reads it */
        record Read(StoredFile file, InputStream content) implements Outcome {}

        /** No such dossier, no such paper in it, or none that can be read so. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
