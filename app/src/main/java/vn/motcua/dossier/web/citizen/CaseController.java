package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Trường hợp: which of the procedure's cases it is decides which papers are asked for. */
@Controller
@RequestMapping("/drafts/{id:[0-9a-f-]{36}}/case")
class CaseController {
    private final ReadDraft readDraft;
    private final KeepDraft keepDraft;

    CaseController(ReadDraft readDraft, KeepDraft keepDraft) {
        this.readDraft = readDraft;
        this.keepDraft = keepDraft;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, Page page) {
        return Answering.of(readDraft.read(actor, new DraftId(id)), page, sheet -> view(sheet, Problems.none(), page));
    }

    @PostMapping
    ModelAndView settle(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "case", defaultValue = "") String chosen,
            Page page) {
        return Answering.of(readDraft.read(actor, new DraftId(id)), page, sheet -> {
            var cases = sheet.procedure().papers().cases().size();
            if (!chosen.matches("[0-9]{1,3}") || Integer.parseInt(chosen) >= cases) {
                return view(sheet, Problems.of(new Problem("case", page.say("dossier.apply.case.which"))), page);
            }
            return settle(actor, sheet, Integer.parseInt(chosen), page);
        });
    }

    private ModelAndView settle(Actor actor, Sheet sheet, int chosen, Page page) {
        var draft = sheet.draft();
        return switch (keepDraft.settle(actor, draft.id(), draft.edits(), chosen)) {
            case Drafting.Kept _ ->
                Answering.to(Trail.of(sheet, Trail.toCase(draft.id())).after(), page);
            case Drafting.NotAllowed(var refused) -> Refusals.page(refused);
            case Drafting.EditedElsewhere _ -> Answering.to(Trail.toCase(draft.id()), page);
            case Drafting.AlreadyFiled(var filed) ->
                Answering.to(Answering.toDossier(filed.filedAs().orElseThrow()), page);
            case Drafting.Unknown _, Drafting.KeptWithMistakes _, Drafting.NotOffered _ -> throw Answering.nowhere();
        };
    }

    private static ModelAndView view(Sheet sheet, Problems problems, Page page) {
        return new ModelAndView(
                "dossier/citizen/case",
                Map.of(
                        "sheet",
                        sheet,
                        "trail",
                        Trail.of(sheet, Trail.toCase(sheet.draft().id())),
                        "choices",
                        choices(sheet),
                        "problems",
                        problems,
                        "told",
                        new Telling(page.words())),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<Choice> choices(Sheet sheet) {
        var cases = sheet.procedure().papers().cases();
        return IntStream.range(0, cases.size())
                .mapToObj(number ->
                        Choice.of(String.valueOf(number), cases.get(number).name()))
                .toList();
    }
}
