package vn.motcua.dossier.web.api;

import java.util.List;
import java.util.Locale;
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
import vn.motcua.shared.Actor;
import vn.motcua.ui.Words;

/** A dossier with everything in it, and what its reader may do with it, as an answer. */
@Component
class Folders {
    private final Locating locating;
    private final Statuses statuses;
    private final Acts acts;
    private final ActReplies answers;

    Folders(Locating locating, Statuses statuses, Acts acts, ActReplies answers) {
        this.locating = locating;
        this.statuses = statuses;
        this.acts = acts;
        this.answers = answers;
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
                folder.dossier().filing().channel().national(),
                folder.helpers().stream().flatMap(DossierView.Filer::of).findFirst(),
                folder.helpers().stream().map(DossierView.Help::of).toList(),
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
                folder.awaited().stream().map(DossierView.Consulting::of).toList(),
                acts.open(by, folder).stream()
                        .map(act -> OpenAct.of(act, answers, replies))
                        .toList());
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
