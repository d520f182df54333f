package vn.motcua.dossier.web.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.document.FileKind;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.ReadPaper;
import vn.motcua.shared.Actor;

/** Giấy tờ of a dossier, for the screen of whoever works on it. */
@Controller
@RequestMapping(InboxAddress.HOME + "/{id:[0-9a-f-]{36}}/papers/{number:[0-9]{1,4}}")
class DeskPapersController {
    /** What a browser shows by itself without letting it act. */
    private static final Set<FileKind> SHOWN = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

    private final ReadPaper readPaper;

    DeskPapersController(ReadPaper readPaper) {
        this.readPaper = readPaper;
    }

    @GetMapping
    ResponseEntity<InputStreamResource> whole(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return switch (readPaper.whole(actor, new DossierId(id), number)) {
            case ReadPaper.Outcome.Read(var file, var content) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                        .contentLength(file.size())
                        .body(new InputStreamResource(content));
            case ReadPaper.Outcome notRead -> throw trouble(notRead);
        };
    }

    @GetMapping("/picture")
    ResponseEntity<InputStreamResource> picture(Actor actor, @PathVariable UUID id, @PathVariable int number)
            throws IOException {
        return switch (readPaper.picture(actor, new DossierId(id), number)) {
            case ReadPaper.Outcome.Read read ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(new InputStreamResource(read.content()));
            case ReadPaper.Outcome notRead -> throw trouble(notRead);
        };
    }

    private static ResponseStatusException trouble(ReadPaper.Outcome notRead) {
        return new ResponseStatusException(
                notRead instanceof ReadPaper.Outcome.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private static String disposition(StoredFile file) {
        var way = SHOWN.contains(file.kind()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
