package vn.motcua.dossier.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.dossier.usecase.PaperFiles.Shown;

/** Giấy tờ trả về: saved rather than shown, for what somebody sent may be a page that wants to act in our name. */
public final class PaperAnswer {
    private PaperAnswer() {}

    public static ResponseEntity<InputStreamResource> whole(Shown paper) {
        var disposition = ContentDisposition.attachment()
                .filename(paper.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(paper.file().kind().mediaType()))
                .contentLength(paper.file().size())
                .body(new InputStreamResource(paper.content()));
    }

    /** Made by ourselves, so it can be shown. */
    public static ResponseEntity<InputStreamResource> preview(Shown paper) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new InputStreamResource(paper.content()));
    }
}
