package vn.motcua.catalogue.web.visitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Markup;
import vn.motcua.ui.Page;

/** Dữ liệu có cấu trúc: what search engines read of a procedure, as schema.org describes a public service. */
final class ServiceMarkup {
    private ServiceMarkup() {}

    static Markup of(Revision revision, Page page) {
        var spoken = new Spoken(page.words());
        var procedure = revision.procedure();
        var service = new LinkedHashMap<String, Object>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("name", spoken.name(procedure));
        service.put("identifier", procedure.code().value());
        service.put("serviceType", procedure.heading().field());
        service.put("inLanguage", page.language().tag());
        service.put("url", page.to("/procedures/" + procedure.code()));
        if (!procedure.heading().authority().isBlank()) {
            service.put("provider", organisation(procedure.heading().authority()));
        }
        service.put(
                "serviceOutput",
                procedure.papers().results().stream()
                        .map(result -> Map.of("@type", "Thing", "name", result.name()))
                        .toList());
        service.put("availableChannel", channels(revision, spoken));
        return Markup.of(service);
    }

    private static Map<String, String> organisation(String name) {
        return Map.of("@type", "GovernmentOrganization", "name", name);
    }

    private static List<Map<String, String>> channels(Revision revision, Spoken spoken) {
        return revision.procedure().terms().methods().stream()
                .map(method -> Map.of("@type", "ServiceChannel", "name", spoken.channel(method.channel())))
                .toList();
    }
}
