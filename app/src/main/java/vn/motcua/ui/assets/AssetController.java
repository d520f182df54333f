package vn.motcua.ui.assets;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves the assets: a year where the fingerprint is right, not at all kept where it is another release's. */
@RestController
class AssetController {
    private static final Pattern FINGERPRINT = Pattern.compile("-[0-9a-f]{10}(?=\\.)");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{file}")
    ResponseEntity<byte[]> asset(
            @PathVariable String file, @RequestHeader(HttpHeaders.ACCEPT_ENCODING) Optional<String> accepts) {
        var packed = accepts.filter(codings -> codings.contains("gzip")).isPresent();
        return assets.at("/assets/" + file)
                .map(asset -> answer(asset, packed, FOR_EVER))
                .or(() -> ofAnotherRelease(file).map(asset -> answer(asset, packed, CacheControl.noStore())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** While nodes are replaced one by one, a page of one may ask another for its assets. */
    private Optional<Asset> ofAnotherRelease(String file) {
        return assets.named(FINGERPRINT.matcher(file).replaceFirst(""));
    }

    private static ResponseEntity<byte[]> answer(Asset asset, boolean packed, CacheControl kept) {
        var answer = ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.parseMediaType(asset.type()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return packed && asset.shrinks()
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip())
                : answer.body(asset.plain());
    }
}
