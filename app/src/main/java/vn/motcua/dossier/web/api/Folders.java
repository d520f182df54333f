package vn.motcua.dossier.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.Acts;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.Locating;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.dossier.usecase.Whereabouts;
import vn.motcua.identity.Representation;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Words;

/** A dossier with everything in it, and what its reader may do with it, as an answer. */
@Component
class Folders {
    private final Locating locating;
    private final Statuses statuses;
    private final Acts acts;
    private final ActReplies answers;
    private final Representation representation;

    Folders(Locating locating, Statuses statuses, Acts acts, ActReplies answers, Representation representation) {
        this.locating = locating;
        this.statuses = statuses;
        this.acts = acts;
        this.answers = answers;
        this.representation = representation;
    }

    ResponseEntity<Object> of(Actor by, SeeDossier.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case SeeDossier.Outcome.Seen(var folder) -> replies.ok(view(by, folder, replies));
            case SeeDossier.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case SeeDossier.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private DossierView view(Actor by, Folder folder, Replies replies) {
        var where = locating.of(folder);
        return new DossierView(
                statuses.of(folder.dossier()),
                filer(folder),
                where.until(),
                SilenceView.of(where),
                stops(where, replies.words()),
                folder.answers().byBox(),
                PaperView.of(folder.papers(), statuses::code),
                folder.way().stream().map(this::move).toList(),
                folder.wordings().stream()
                        .map(wording -> new DossierView.Wording(wording.version(), wording.text(), wording.at()))
                        .toList(),
                PaperKind.in(folder).stream().map(PaperKind::key).toList(),
                folder.toPutRight().stream().map(MarkView::of).toList(),
                DossierView.Wanted.of(folder.delivery()),
                folder.handover().map(DossierView.Handed::of),
                folder.awaited().stream()
                        .map(opinion ->
                                new DossierView.Consulting(opinion.asked().at(), opinion.due()))
                        .toList(),
                acts.open(by, folder).stream()
                        .map(act -> OpenAct.of(act, answers, replies))
                        .toList());
    }

    private Optional<DossierView.Filer> filer(Folder folder) {
        return folder.dossier()
                .filing()
                .proxy()
                .flatMap(proxy -> representation.representative(proxy.mandate()))
                .map(who -> new DossierView.Filer(
                        who.name(), who.ground(), Optional.of(who.proof()).filter(text -> !text.isEmpty())));
    }

    static List<DossierView.Stop> stops(Whereabouts where, Words words) {
        return where.stops().stream().map(stop -> stop(stop, words)).toList();
    }

    private static DossierView.Stop stop(Whereabouts.Stop stop, Words words) {
        return new DossierView.Stop(
                stop.name().in(words.language().tag()),
                stop.progress().name().toLowerCase(Locale.ROOT),
                stop.reached());
    }

    private DossierView.Move move(Passage passage) {
        return new DossierView.Move(
                passage.number(),
                passage.verb().key(),
                passage.at(),
                passage.stage().key(),
                passage.step(),
                statuses.holder(passage.custody()),
                passage.note());
    }
}
