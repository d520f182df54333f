package vn.motcua.catalogue.web.admin;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.model.Difference;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Soundness;
import vn.motcua.catalogue.usecase.Draft;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/**
 * Trang soạn một phần of a draft.
 *
 * @param draft as it is stored
 * @param typed what stands in the fields
 * @param meanwhile what somebody else saved beside what is typed here; present only if somebody did
 */
public record DraftForm(
        Section section, Draft draft, Typed typed, Problems problems, Optional<Difference> meanwhile, Words words)
        implements Filled {

    static DraftForm of(Section section, Draft draft, Words words) {
        return new DraftForm(
                section, draft, section.filled(draft.procedure()), Problems.none(), Optional.empty(), words);
    }

    DraftForm with(Typed other) {
        return new DraftForm(section, draft, other, problems, meanwhile, words);
    }

    DraftForm with(Problems found) {
        return new DraftForm(section, draft, typed, found, meanwhile, words);
    }

    DraftForm beside(Difference theirs) {
        return new DraftForm(section, draft, typed, problems, Optional.of(theirs), words);
    }

    /** How often it had been saved when this page was opened, or when somebody else's text was shown beside. */
    public String edits() {
        return meanwhile.isPresent() || typed.isEmpty("edits") ? Integer.toString(draft.edits()) : typed.of("edits");
    }

    public FormChoices choices() {
        return new FormChoices(words);
    }

    public Told told() {
        return new Told(words);
    }

    /** The address of the draft. */
    public String draftAddress() {
        return "/admin/procedures/drafts/" + draft.id().value();
    }

    public String address() {
        return draftAddress() + "/" + section.key();
    }

    public String title() {
        return words.say("catalogue.section." + section.key());
    }

    public String name() {
        return new Spoken(words).name(draft.procedure());
    }

    /** What is not well yet on this page, as stored. */
    public List<Flaw> flaws() {
        return Soundness.of(draft.procedure()).stream()
                .filter(flaw -> Section.of(flaw.kind()) == section)
                .toList();
    }

    /** What the steps down to this row take together, as typed. */
    public String sumDownTo(int row) {
        var quarters = 0;
        for (var each = 0; each <= row; each++) {
            quarters += Reading.inQuarters(typed.of(Typed.row("step", each) + "hours"))
                    .orElse(0);
        }
        return new Spoken(words).quarters(quarters);
    }

    /** What the counter promises, beside which the sum is read. */
    public String limit() {
        return draft.procedure()
                .terms()
                .by(Channel.DIRECT)
                .flatMap(Method::limit)
                .map(limit -> new Spoken(words).limit(limit.limit()))
                .orElseGet(() -> words.say("catalogue.limit.unknown"));
    }
}
