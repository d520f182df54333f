package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Papers;
import vn.motcua.document.FileId;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.usecase.Sheet.Added;
import vn.motcua.dossier.usecase.Sheet.Ask;
import vn.motcua.dossier.usecase.Sheet.Item;

/** Tệp giấy tờ: what a case asks for beside what was sent for it. Whoever calls has asked about the record. */
@Component
public class PaperFiles {
    private final Files files;

    PaperFiles(Files files) {
        this.files = files;
    }

    List<Item> items(List<Papers.Component> asked, List<Paper> sent, LocalDate day) {
        return IntStream.range(0, asked.size())
                .mapToObj(
                        number -> new Item(number, asked.get(number), ask(asked.get(number), day), added(number, sent)))
                .toList();
    }

    Optional<Shown> open(FileId id, View view) throws IOException {
        var file = files.find(id);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var content = view == View.PREVIEW ? files.preview(id) : files.open(id);
        return content.map(stream -> new Shown(file.get(), stream));
    }

    private List<Added> added(int component, List<Paper> sent) {
        return sent.stream()
                .filter(paper -> paper.component() == component)
                .flatMap(paper -> files.find(paper.file()).map(file -> new Added(paper.number(), file)).stream())
                .toList();
    }

    private static Ask ask(Papers.Component component, LocalDate day) {
        if (component.electronicForm()) {
            return Ask.FILLED_IN_HERE;
        }
        if (component.isSparedOn(day)) {
            return Ask.SPARED;
        }
        return switch (component.need()) {
            case ALWAYS -> Ask.ALWAYS;
            case IN_SOME_CASES -> Ask.IF_IT_APPLIES;
            case SHOWN_ONLY -> Ask.SHOWN_ONLY;
        };
    }

    /** Xem. */
    public enum View {
        WHOLE,
        /** A picture of it for the screen. */
        PREVIEW
    }

    /** @param content to be closed by who reads it */
    public record Shown(StoredFile file, InputStream content) {}
}
