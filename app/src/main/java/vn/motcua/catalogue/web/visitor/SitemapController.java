package vn.motcua.catalogue.web.visitor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.web.Sites;
import vn.motcua.ui.Imprint;

/** Sơ đồ trang for search engines: every procedure in force, and since when it reads as it does. */
@RestController
class SitemapController {
    private final Catalogue catalogue;

    SitemapController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        var here = Sites.current();
        return Imprint.of(catalogue.edition(), here).answer(request, MediaType.APPLICATION_XML, () -> map(here));
    }

    private String map(String here) {
        var map = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        catalogue.inForce().forEach(revision -> map.append(entry(here, revision)));
        return map.append("</urlset>\n").toString();
    }

    private static String entry(String here, Revision revision) {
        return "<url><loc>" + here + "/procedures/" + revision.procedure().code() + "</loc><lastmod>" + revision.from()
                + "</lastmod></url>\n";
    }
}
