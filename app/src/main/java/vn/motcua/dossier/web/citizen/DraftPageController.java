package vn.motcua.dossier.web.citizen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.Edit;
import vn.motcua.dossier.usecase.FillPage;
import vn.motcua.dossier.usecase.OfferKnown;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/**
 * Bước điền: one topic of the form, or one item of a topic that repeats. Whatever is typed is saved, right or wrong, before
 * anything is said about it.
 */
@Controller
@RequestMapping({
    "/drafts/{id:[0-9a-f-]{36}}/pages/{topic}",
    "/drafts/{id:[0-9a-f-]{36}}/pages/{topic}/items/{item:[1-9][0-9]?}"
})
class DraftPageController {
    private final ReadDraft readDraft;
    private final FillPage fillPage;
    private final OfferKnown offerKnown;

    DraftPageController(ReadDraft readDraft, FillPage fillPage, OfferKnown offerKnown) {
        this.readDraft = readDraft;
        this.fillPage = fillPage;
        this.offerKnown = offerKnown;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String topic,
            @PathVariable Optional<Integer> item,
            Page page) {
        var at = new At(new DraftId(id), topic, item.orElse(0));
        return Answering.of(readDraft.read(actor, at.draft()), page, sheet -> {
            var asked = at.in(sheet, page);
            return view(asked.knowing(offerKnown.offer(actor, sheet, asked.section())));
        });
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String topic,
            @PathVariable Optional<Integer> item,
            @RequestParam MultiValueMap<String, String> sent,
            @CookieValue(name = OwnDevice.COOKIE, defaultValue = "") String device,
            HttpServletResponse response,
            Page page) {
        var at = new At(new DraftId(id), topic, item.orElse(0));
        var typed = decided(actor, at, Typed.of(sent), page);
        var edit = new Edit.FillSection(topic, at.item(), typed.boxes());
        var done = fillPage.fill(
                actor, at.draft(), typed.edits(), edit, new FillPage.Sent(OfferedBox.read(sent), typed::isToldOf));
        if (done instanceof Drafting.Kept || done instanceof Drafting.KeptWithMistakes) {
            OwnDevice.saved(device, response, at.draft(), topic, at.item());
        }
        return switch (done) {
            case Drafting.Kept(var draft) -> goOn(at, typed, List.of(), readDraft.kept(actor, draft), page);
            case Drafting.KeptWithMistakes(var draft, var mistakes) ->
                goOn(at, typed, mistakes, readDraft.kept(actor, draft), page);
            case Drafting.EditedElsewhere _ -> compare(actor, at, typed, page);
            case Drafting.AlreadyFiled(var draft) ->
                Answering.to(Answering.toDossier(draft.filedAs().orElseThrow()), page);
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.Unknown _, Drafting.NotOffered _ -> throw Answering.nowhere();
        };
    }

    /** Where one said so, what another device has saved; if it has saved again since, they are compared again. */
    private Typed decided(Actor actor, At at, Typed typed, Page page) {
        return typed.yields() && readDraft.read(actor, at.draft()) instanceof ReadDraft.Outcome.Open(var sheet)
                ? typed.yieldingTo(at.still(sheet, page).in(sheet, page).section())
                : typed;
    }

    /** What was typed twice alike, as by a double tap, is no dispute. */
    private ModelAndView compare(Actor actor, At at, Typed typed, Page page) {
        return Answering.of(readDraft.read(actor, at.draft()), page, sheet -> {
            var compared = at.still(sheet, page).in(sheet, page).against(typed);
            return compared.isContested() ? view(compared) : next(compared, typed, List.of(), page);
        });
    }

    private static ModelAndView goOn(At at, Typed typed, List<Mistake> mistakes, ReadDraft.Outcome kept, Page page) {
        return Answering.of(kept, page, sheet -> {
            var answered = at.in(sheet, page);
            return switch (typed.then()) {
                case LATER -> Answering.to(Answering.MINE, page);
                case BACK -> Answering.to(answered.before(), page);
                case NEXT -> next(answered, typed, mistakes, page);
            };
        });
    }

    private static ModelAndView next(Topic answered, Typed typed, List<Mistake> mistakes, Page page) {
        var told = answered.with(mistakes, typed::wasPut);
        if (!told.problems().isEmpty()) {
            return view(told);
        }
        return typed.raises(answered.section())
                ? Answering.to(answered.here() + "?more", page)
                : Answering.to(answered.after(), page);
    }

    /** A page that repeats is shown as the list of its items. */
    static ModelAndView view(Topic topic) {
        var sound = topic.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var status = topic.isContested() ? HttpStatus.CONFLICT : sound;
        var template = topic.section().isList() ? "dossier/citizen/items" : "dossier/citizen/topic";
        return new ModelAndView(template, Map.of("shown", topic), status);
    }

    /** Chỗ đang điền. An item from which everything was taken away is the next one again, and empty. */
    private record At(DraftId draft, String topic, int item) {
        Topic in(Sheet sheet, Page page) {
            return item == 0 ? Topic.of(sheet, topic, page.words()) : Topic.of(sheet, topic, item, page.words());
        }

        /** What was typed into an item that was taken away elsewhere is not lost: it is the next one. */
        At still(Sheet sheet, Page page) {
            if (item == 0) {
                return this;
            }
            var items = Topic.of(sheet, topic, page.words()).items();
            return items.takes(item) ? this : new At(draft, topic, items.count() + 1);
        }
    }
}
