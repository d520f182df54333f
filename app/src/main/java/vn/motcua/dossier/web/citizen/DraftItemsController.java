package vn.motcua.dossier.web.citizen;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.Edit;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Danh sách các mục: put in order, shortened, and left once it is complete. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/pages/{topic}/items")
class DraftItemsController {
    private final ReadDraft readDraft;
    private final KeepDraft keepDraft;

    DraftItemsController(ReadDraft readDraft, KeepDraft keepDraft) {
        this.readDraft = readDraft;
        this.keepDraft = keepDraft;
    }

    /** Moves one up, where its button was pressed; else goes where the person wants to go on. */
    @PostMapping
    ModelAndView leave(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        var typed = Typed.of(sent);
        var up = typed.boxes().getOrDefault("up", "");
        if (up.matches("[1-9][0-9]?")) {
            return changed(actor, id, typed, new Edit.MoveItemUp(topic, Integer.parseInt(up)), page);
        }
        return Answering.of(readDraft.read(actor, new DraftId(id)), page, sheet -> {
            var list = Topic.of(sheet, topic, page.words());
            return switch (typed.then()) {
                case LATER -> Answering.to(Answering.MINE, page);
                case BACK -> Answering.to(list.before(), page);
                case NEXT -> next(list, page);
            };
        });
    }

    @GetMapping("/{item:[1-9][0-9]?}/removal")
    ModelAndView ask(
            Actor actor, @PathVariable UUID id, @PathVariable String topic, @PathVariable int item, Page page) {
        return Answering.of(readDraft.read(actor, new DraftId(id)), page, sheet -> {
            var shown = Topic.of(sheet, topic, item, page.words());
            if (!shown.items().has(item)) {
                throw Answering.nowhere();
            }
            return new ModelAndView("dossier/citizen/removal", Map.of("shown", shown));
        });
    }

    @PostMapping("/{item:[1-9][0-9]?}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String topic,
            @PathVariable int item,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        return changed(actor, id, Typed.of(sent), new Edit.DropItem(topic, item), page);
    }

    private ModelAndView changed(Actor actor, UUID id, Typed typed, Edit edit, Page page) {
        var list = Trail.to(new DraftId(id)) + "/pages/" + edit.page();
        return switch (keepDraft.save(actor, new DraftId(id), typed.edits(), edit)) {
            case Drafting.Kept _, Drafting.KeptWithMistakes _ -> Answering.to(list, page);
            case Drafting.EditedElsewhere _ -> Answering.to(list + "?newer", page);
            case Drafting.AlreadyFiled(var draft) ->
                Answering.to(Answering.toDossier(draft.filedAs().orElseThrow()), page);
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.Unknown _, Drafting.NotOffered _ -> throw Answering.nowhere();
        };
    }

    private static ModelAndView next(Topic list, Page page) {
        var problems = new ArrayList<Problem>();
        list.section()
                .mistakes(list.sheet().lacks().mistakes())
                .forEach(mistake ->
                        problems.add(new Problem(list.topic().id(), list.told().told(mistake))));
        list.entered().stream()
                .filter(Topic.Entered::wanting)
                .forEach(entered -> problems.add(new Problem(
                        entered.anchor(),
                        page.say("dossier.item.wrong", list.told().title(entered.section())))));
        return problems.isEmpty()
                ? Answering.to(list.after(), page)
                : DraftPageController.view(list.with(new Problems(problems)));
    }
}
