package vn.motcua.ui.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.ui.Language;
import vn.motcua.ui.assets.Asset;
import vn.motcua.ui.assets.Assets;

/** Khi mất mạng: the worker that keeps the shell in the browser, and the page it shows when the network is gone. */
@Controller
class OfflineController {
    private final Assets assets;

    OfflineController(Assets assets) {
        this.assets = assets;
    }

    /** Shown to whoever holds the device, so its layout knows nobody. */
    @GetMapping("/offline")
    String offline() {
        return "ui/error/offline";
    }

    /** The worker with the addresses of this release: it changes when they do, and browsers then fetch the new ones. */
    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        var shell = Stream.of("citizen.css", "phusa.js", "bvp-400.woff2", "bvp-600.woff2", "emblem.svg")
                .map(assets::address);
        var pages = Arrays.stream(Language.values()).map(language -> language.prefix() + "/offline");
        var kept =
                Stream.concat(shell, pages).map(address -> '"' + address + '"').collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body("const SHELL=[" + kept + "];\n" + source());
    }

    private String source() {
        return assets.named("worker.js").map(Asset::text).orElseThrow();
    }
}
