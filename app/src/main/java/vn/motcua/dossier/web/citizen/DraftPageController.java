package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.ReadDraft;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Bước điền: one topic of the form. Whatever is typed is saved, right or wrong, before anything is said about it. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/pages/{topic}")
class DraftPageController {
    private final ReadDraft readDraft;
    private final KeepDraft keepDraft;

    DraftPageController(ReadDraft readDraft, KeepDraft keepDraft) {
        this.readDraft = readDraft;
        this.keepDraft = keepDraft;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable String topic, Page page) {
        return Answering.of(
                readDraft.read(actor, new DraftId(id)), page, sheet -> view(Topic.of(sheet, topic, page.words())));
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> sent,
            Page page) {
        var typed = Typed.of(sent);
        var draftId = new DraftId(id);
        return switch (keepDraft.save(actor, draftId, typed.edits(), topic, typed.boxes())) {
            case Drafting.Kept _ -> goOn(actor, draftId, topic, typed, List.of(), page);
            case Drafting.KeptWithMistakes kept -> goOn(actor, draftId, topic, typed, kept.mistakes(), page);
            case Drafting.EditedElsewhere _ -> compare(actor, draftId, topic, typed, page);
            case Drafting.AlreadyFiled(var draft) ->
                Answering.to(Answering.toDossier(draft.filedAs().orElseThrow()), page);
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.Unknown _, Drafting.NotOffered _ -> throw Answering.nowhere();
        };
    }

    /** What was typed twice alike, as by a double tap, is no dispute. */
    private ModelAndView compare(Actor actor, DraftId id, String topic, Typed typed, Page page) {
        return Answering.of(readDraft.read(actor, id), page, sheet -> {
            var compared = Topic.of(sheet, topic, page.words()).against(typed);
            return compared.isContested() ? view(compared) : next(compared, typed, List.of(), page);
        });
    }

    private ModelAndView goOn(Actor actor, DraftId id, String topic, Typed typed, List<Mistake> mistakes, Page page) {
        return Answering.of(readDraft.read(actor, id), page, sheet -> {
            var answered = Topic.of(sheet, topic, page.words());
            return switch (typed.then()) {
                case LATER -> Answering.to(Answering.MINE, page);
                case BACK -> Answering.to(answered.trail().before().orElse(Answering.MINE), page);
                case NEXT -> next(answered, typed, mistakes, page);
            };
        });
    }

    private static ModelAndView next(Topic answered, Typed typed, List<Mistake> mistakes, Page page) {
        var own = typed.own(answered.topic(), mistakes);
        if (!own.isEmpty()) {
            return view(answered.with(answered.told().problems(answered.topic(), own)));
        }
        return typed.raises(answered.topic(), answered.answers())
                ? Answering.to(answered.here() + "?more", page)
                : Answering.to(answered.trail().after(), page);
    }

    private static ModelAndView view(Topic topic) {
        var sound = topic.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var status = topic.isContested() ? HttpStatus.CONFLICT : sound;
        return new ModelAndView("dossier/citizen/topic", Map.of("shown", topic), status);
    }
}
