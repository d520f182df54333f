package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.catalogue.web.admin.Asked;
import vn.motcua.catalogue.web.admin.Filled;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.WrittenForm;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/**
 * Trang soạn tờ khai: what every page of the editor knows.
 *
 * @param draft as it is stored
 * @param typed what stands in the fields
 * @param meanwhile whether somebody else saved the draft since this page was opened
 */
public record Writing(Draft draft, Typed typed, Problems problems, boolean meanwhile, Words words) implements Filled {

    Writing with(Typed other) {
        return new Writing(draft, other, problems, meanwhile, words);
    }

    Writing with(Problems found) {
        return new Writing(draft, typed, found, meanwhile, words);
    }

    /** The same fields over what somebody else has saved: sent once more, they change that. */
    Writing over(Draft latest) {
        return new Writing(latest, typed, problems, true, words);
    }

    public Guidance guidance() {
        return draft.procedure().guidance();
    }

    public boolean isBegun() {
        return guidance().written().isPresent();
    }

    public WrittenForm form() {
        return guidance().written().orElseThrow(Asked::nowhere);
    }

    /** What this draft becomes with that form; without any, one that comes with the program is asked. */
    Procedure with(Optional<String> shipped, Optional<WrittenForm> own) {
        return draft.procedure().with(guidance().with(shipped, own));
    }

    /** How often the draft had been saved when this page was opened, or when it was shown over what others saved. */
    public String edits() {
        return meanwhile || typed.isEmpty("edits") ? Integer.toString(draft.edits()) : typed.of("edits");
    }

    public String draftAddress() {
        return Asked.draft(draft.id());
    }

    /** The address of the form. */
    public String here() {
        return draftAddress() + "/form";
    }

    public String name() {
        return new Spoken(words).name(draft.procedure());
    }

    public FormWords told() {
        return new FormWords(words, form());
    }

    public EditorChoices choices() {
        return new EditorChoices(words, form());
    }

    /** What is offered of the question on which something hangs, or might. */
    public List<Choice> gateAnswers() {
        return form().question(typed.of(Conditions.WHEN)).map(Conditions::answers).orElse(List.of()).stream()
                .map(option -> Choice.of(option.value(), new Spoken(words).in(option.label())))
                .toList();
    }

    /** Texts of that page, or of the form itself, that nobody has written in English yet. */
    public long untranslated(Optional<String> page) {
        return Translation.of(form(), page).values().stream()
                .filter(text -> !text.vietnamese().isBlank() && text.english().isBlank())
                .count();
    }

    /** Over the whole form. */
    public long untranslated() {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        form().pages().stream().map(Page::id).map(Optional::of))
                .mapToLong(this::untranslated)
                .sum();
    }

    Field question(String id) {
        return form().question(id).orElseThrow(Asked::nowhere);
    }

    Page page(String id) {
        return form().page(id).orElseThrow(Asked::nowhere);
    }
}
