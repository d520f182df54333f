package vn.motcua.catalogue.web.desk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.usecase.PosterRuns.Run;
import vn.motcua.catalogue.usecase.PrintBatch;
import vn.motcua.catalogue.usecase.PrintBatch.Outcome.Shelf;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Phạm vi in: whose posters, in the language of the page. */
public record Scopes(PrintBatch batch, Words words) {

    public String name(Run run) {
        return run.scope().equals(Run.ALL)
                ? all()
                : run.office()
                        .map(code -> batch.office(run).map(this::name).orElse(code))
                        .orElse(run.scope());
    }

    /** Offices first, the whole catalogue last: after an import it is thousands of sheets. */
    public List<Choice> choices(Shelf shelf) {
        var choices = new ArrayList<Choice>();
        shelf.offices().forEach(office -> choices.add(Choice.of(Run.OFFICE + office.code(), name(office))));
        shelf.fields().forEach(field -> choices.add(Choice.of(field, words.say("catalogue.posters.field", field))));
        choices.add(Choice.of(Run.ALL, all()));
        return choices;
    }

    /** The asker's own office where it takes something in; else the first of the choices. */
    public String usual(Shelf shelf) {
        return shelf.own()
                .map(Run.OFFICE::concat)
                .orElseGet(() -> choices(shelf).getFirst().value());
    }

    private String name(Agency office) {
        return words.say("catalogue.posters.office", new Spoken(words).in(office.name()));
    }

    private String all() {
        return words.say("catalogue.posters.all");
    }
}
