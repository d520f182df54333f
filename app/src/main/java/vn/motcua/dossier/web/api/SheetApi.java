package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Known;
import vn.motcua.dossier.usecase.OfferKnown;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Section;
import vn.motcua.shared.Actor;

/** Tờ khai đang điền for programs: what a draft asks now, what is worked out and known, and what it still lacks. */
@RestController
class SheetApi {
    private final ReadDraft readDraft;
    private final OfferKnown offerKnown;

    SheetApi(ReadDraft readDraft, OfferKnown offerKnown) {
        this.readDraft = readDraft;
        this.offerKnown = offerKnown;
    }

    @GetMapping("/api/v1/drafts/{id}/sheet")
    @Call(
            name = "readDraftSheet",
            says = "dossier.api.read-draft-sheet",
            answer = SheetView.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable UUID id, Replies replies) {
        return switch (readDraft.read(actor, new DraftId(id))) {
            case ReadDraft.Outcome.Open(var sheet) ->
                replies.ok(view(actor, sheet, replies), sheet.draft().edits());
            case ReadDraft.Outcome.Behind _ -> replies.problem(DossierProblem.BEHIND);
            case ReadDraft.Outcome.Filed _ -> replies.problem(DossierProblem.ALREADY_FILED);
            case ReadDraft.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case ReadDraft.Outcome.Unknown _ -> replies.problem(DossierProblem.DRAFT_UNKNOWN);
        };
    }

    private SheetView view(Actor actor, Sheet sheet, Replies replies) {
        var lacks = sheet.lacks();
        return new SheetView(
                sheet.draft().edits(),
                sheet.form().sections(sheet.draft().answers()).stream()
                        .map(section -> Part.of(section, sheet, offerKnown.offer(actor, sheet, section)))
                        .toList(),
                lacks.obstacle().map(reason -> DraftReplies.reason(reason).key()),
                DraftView.flaws(lacks.mistakes(), replies.words()),
                lacks.papers());
    }

    /**
     * Tờ khai.
     *
     * @param parts what is asked of somebody who answered so, in order
     * @param obstacle why it cannot be filed now at all, by the key of the problem; absent where nothing stands in the way
     * @param mistakes what must be put right or answered before filing
     * @param papers the components that are still wanting, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SheetView(
            int edition, List<Part> parts, Optional<String> obstacle, List<Flaw> mistakes, List<Integer> papers) {}

    /**
     * Phần.
     *
     * @param page its id in the form
     * @param item which item of a page that repeats, from 1; 0 for the page itself
     * @param asked the ids of its questions
     * @param workedOut answers that nobody types, by box under its full name
     * @param known answers to questions that nobody has answered yet; they count once they are sent
     */
    record Part(String page, int item, List<String> asked, Map<String, String> workedOut, List<KnownView> known) {
        static Part of(Section section, Sheet sheet, List<Known> known) {
            var all = sheet.draft().answers();
            return new Part(
                    section.page().id(),
                    section.item(),
                    section.questions().stream().map(field -> field.id()).toList(),
                    section.asked()
                            .filter(question -> question.field().isComputed())
                            .flatMap(question -> question.answered(all).entrySet().stream())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    known.stream().map(KnownView::of).toList());
        }
    }

    /**
     * Câu trả lời đã biết.
     *
     * @param source {@code account}, {@code dossier} or {@code register}
     * @param boxes as they would be typed
     */
    record KnownView(String field, String source, Map<String, String> boxes) {
        static KnownView of(Known known) {
            return new KnownView(known.field(), known.origin().key(), known.boxes());
        }
    }
}
