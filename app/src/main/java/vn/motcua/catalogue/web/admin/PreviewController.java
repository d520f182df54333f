package vn.motcua.catalogue.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.PreviewDraft;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.catalogue.web.visitor.SheetPage;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Xem trước: a draft as the citizen will see it, on a phone and in full, marked as a draft. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/preview")
class PreviewController {
    /** As everywhere, but a page of ours may frame it, and nothing in it can be sent. */
    private static final String FRAMED = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'");

    private final PreviewDraft previewDraft;

    PreviewController(PreviewDraft previewDraft) {
        this.previewDraft = previewDraft;
    }

    /** The page in a frame as wide as a phone. */
    @GetMapping
    ModelAndView phone(Actor actor, @PathVariable String id, Page page) {
        return switch (previewDraft.preview(actor, Asked.id(id))) {
            case PreviewDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PreviewDraft.Outcome.Unknown _ -> throw Asked.nowhere();
            case PreviewDraft.Outcome.Shown(var sheet) ->
                new ModelAndView(
                        "catalogue/admin/preview",
                        Map.of(
                                "address",
                                Asked.draft(sheet.revision().id()),
                                "name",
                                new Spoken(page.words()).name(sheet.revision().procedure())));
        };
    }

    @GetMapping("/page")
    ModelAndView page(Actor actor, @PathVariable String id, Page page, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FRAMED);
        return switch (previewDraft.preview(actor, Asked.id(id))) {
            case PreviewDraft.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case PreviewDraft.Outcome.Unknown _ -> throw Asked.nowhere();
            case PreviewDraft.Outcome.Shown(var sheet) -> SheetPage.of(sheet, page);
        };
    }
}
