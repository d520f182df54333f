package vn.motcua.catalogue.web.visitor;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Revision;

/** Sơ đồ trang for search engines: every procedure in force, and since when it reads as it does. */
@RestController
class SitemapController {
    private final Catalogue catalogue;

    SitemapController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var map = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        catalogue.inForce().forEach(revision -> map.append(entry(here, revision)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(map.append("</urlset>\n").toString());
    }

    private static String entry(String here, Revision revision) {
        return "<url><loc>" + here + "/procedures/" + revision.procedure().code() + "</loc><lastmod>" + revision.from()
                + "</lastmod></url>\n";
    }
}
