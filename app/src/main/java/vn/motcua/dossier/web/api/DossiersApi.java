package vn.motcua.dossier.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.dossier.usecase.SeeOwnDossiers;
import vn.motcua.dossier.usecase.Wanted;
import vn.motcua.shared.Actor;

/** Hồ sơ của mình for programs. */
@RestController
class DossiersApi {
    private static final int LAST_PAGE = 10_000;

    private final SeeOwnDossiers seeOwn;
    private final SeeDossier seeDossier;
    private final Statuses statuses;
    private final Folders folders;
    private final AgencyCodes codes;

    DossiersApi(SeeOwnDossiers seeOwn, SeeDossier seeDossier, Statuses statuses, Folders folders, AgencyCodes codes) {
        this.seeOwn = seeOwn;
        this.seeDossier = seeDossier;
        this.statuses = statuses;
        this.folders = folders;
        this.codes = codes;
    }

    /** Newest first, one's own or those of whom a mandate names, with the drafts that are not filed yet; pages from 0. */
    @GetMapping("/api/v1/dossiers")
    @Call(name = "listDossiers", says = "dossier.api.list-dossiers", answer = Own.class, scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> list(
            Actor actor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam Optional<UUID> mandate,
            Replies replies) {
        if (page < 0 || page > LAST_PAGE) {
            return replies.problem(ApiProblem.QUESTION_UNREADABLE, "page");
        }
        var shown = Inboxes.Page.of(page);
        var listed = mandate.map(id -> seeOwn.listFor(actor, id, Wanted.EVERYTHING, shown))
                .orElseGet(() -> Optional.of(seeOwn.list(actor, Wanted.EVERYTHING, shown)));
        return listed.map(outcome -> answer(outcome, replies))
                .orElseGet(() -> replies.problem(ApiProblem.QUESTION_UNREADABLE, "mandate"));
    }

    private ResponseEntity<Object> answer(SeeOwnDossiers.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case SeeOwnDossiers.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeOwnDossiers.Outcome.Listed listed ->
                replies.ok(new Own(
                        listed.drafts().stream()
                                .map(begun -> begun.draft().id().value())
                                .toList(),
                        listed.dossiers().stream()
                                .map(entry -> InboxApi.Entry.of(entry.line(), codes))
                                .toList(),
                        listed.total()));
        };
    }

    @GetMapping("/api/v1/dossiers/{code}")
    @Call(
            name = "readDossier",
            says = "dossier.api.read-dossier",
            answer = DossierView.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> folders.of(actor, seeDossier.own(actor, dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /**
     * Của tôi.
     *
     * @param drafts not filed yet, saved last first
     * @param total of the dossiers on all pages
     */
    record Own(List<UUID> drafts, List<InboxApi.Entry> dossiers, int total) {}
}
