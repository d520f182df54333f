package vn.motcua.catalogue.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.ImportLexicon;
import vn.motcua.catalogue.usecase.LexiconBook.State;
import vn.motcua.catalogue.usecase.SeeLexicon;
import vn.motcua.catalogue.usecase.SeeLexicon.Criteria;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Từ điển lời dân for those who teach the search: every list and every filter is an address. */
@Controller
class LexiconController {
    static final String HOME = "/admin/lexicon";

    private final SeeLexicon seeLexicon;
    private final ImportLexicon importLexicon;

    LexiconController(SeeLexicon seeLexicon, ImportLexicon importLexicon) {
        this.seeLexicon = seeLexicon;
        this.importLexicon = importLexicon;
    }

    @GetMapping(HOME)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked, Page page) {
        var typed = new Typed(asked);
        var wanted = new Criteria(
                typed.of("q"),
                Slug.read(Section.class, typed.of("section")),
                Slug.read(State.class, typed.of("state")));
        return switch (seeLexicon.list(actor, wanted, Asked.number(typed.of("page")))) {
            case SeeLexicon.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case SeeLexicon.Outcome.Unknown _, SeeLexicon.Outcome.LineSeen _ -> throw Asked.nowhere();
            case SeeLexicon.Outcome.Seen seen ->
                new ModelAndView(
                        "catalogue/admin/lexicon",
                        Map.of("seen", seen, "typed", typed, "sections", sections(page.words(), true)));
        };
    }

    /** The same text that is imported. */
    @GetMapping(HOME + "/lexicon.txt")
    ResponseEntity<byte[]> export(Actor actor) {
        return switch (importLexicon.export(actor)) {
            case ImportLexicon.Outcome.Exported(var text) ->
                ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("lexicon.txt")
                                        .build()
                                        .toString())
                        .body(text.getBytes(StandardCharsets.UTF_8));
            case ImportLexicon.Outcome.NotAllowed _, ImportLexicon.Outcome.Planned _, ImportLexicon.Outcome.Flawed _ ->
                throw Asked.nowhere();
        };
    }

    static List<Choice> sections(Words words, boolean any) {
        var all = Arrays.stream(Section.values())
                .map(section -> Choice.of(section.key(), words.say("catalogue.lexicon.section." + section.key())));
        return Stream.concat(
                        any ? Stream.of(Choice.of("", words.say("catalogue.lexicon.section.any"))) : Stream.of(), all)
                .toList();
    }
}
