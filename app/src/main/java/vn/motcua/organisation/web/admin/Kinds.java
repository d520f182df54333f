package vn.motcua.organisation.web.admin;

import java.util.List;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Page;

/** Loại quyết định a form offers. */
final class Kinds {
    private Kinds() {}

    static List<Choice> choices(Page page) {
        return DecisionForm.KINDS.stream()
                .map(kind -> Choice.of(kind, page.say("organisation.kind." + kind)))
                .toList();
    }
}
