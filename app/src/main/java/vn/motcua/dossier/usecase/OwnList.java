package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Inboxes.Sought;
import vn.motcua.dossier.usecase.SeeOwnDossiers.Entry;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;

/** Danh sách hồ sơ của một người: found by a piece of a code or of what a procedure is called, marks and case forgiven. */
@Component
class OwnList {
    /** Lines that are in memory at once while the list is taken along. */
    private static final int STRETCH = 500;

    private final Inboxes inboxes;
    private final PinnedProcedures procedures;

    OwnList(Inboxes inboxes, PinnedProcedures procedures) {
        this.inboxes = inboxes;
        this.procedures = procedures;
    }

    List<Entry> waiting(PersonId owner) {
        return entries(inboxes.waitingFor(owner));
    }

    List<Entry> page(PersonId owner, Wanted wanted, Page page) {
        return entries(inboxes.of(owner, sought(owner, wanted), page));
    }

    int count(PersonId owner, Wanted wanted) {
        return inboxes.countOf(owner, sought(owner, wanted));
    }

    /** All that fit, newest first, each stretch read when it is come to. */
    Stream<List<Entry>> stretches(PersonId owner, Wanted wanted) {
        var sought = sought(owner, wanted);
        var first = new Page(0, STRETCH);
        return Stream.iterate(
                        inboxes.of(owner, sought, first),
                        stretch -> !stretch.isEmpty(),
                        stretch -> inboxes.of(
                                owner, sought.before(stretch.getLast().id()), first))
                .map(this::entries);
    }

    private Sought sought(PersonId owner, Wanted wanted) {
        var folded = Text.fold(wanted.text());
        if (folded.isEmpty()) {
            return Sought.of(wanted.fate());
        }
        var called = inboxes.revisionsOf(owner).stream()
                .filter(revision -> isCalled(procedures.at(revision), folded))
                .collect(Collectors.toSet());
        return new Sought(wanted.fate(), wanted.text().strip().toUpperCase(Locale.ROOT), called, Optional.empty());
    }

    private static boolean isCalled(Procedure procedure, String folded) {
        var name = procedure.heading().name();
        return Stream.of(name.vietnamese(), name.english(), procedure.code().value())
                .anyMatch(each -> Text.fold(each).contains(folded));
    }

    private List<Entry> entries(List<Line> lines) {
        return lines.stream()
                .map(line -> new Entry(line, procedures.at(line.revision())))
                .toList();
    }
}
