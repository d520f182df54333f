package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.usecase.Register.Entry;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** What stands beside a number of the register: who asked for what, and who has it. */
@Component
class RegisterLines {
    private final PinnedProcedures procedures;
    private final Forms forms;
    private final Agencies agencies;
    private final Handovers handovers;
    private final Helpers helpers;

    RegisterLines(PinnedProcedures procedures, Forms forms, Agencies agencies, Handovers handovers, Helpers helpers) {
        this.procedures = procedures;
        this.forms = forms;
        this.agencies = agencies;
        this.handovers = handovers;
        this.helpers = helpers;
    }

    List<RegisterLine> of(List<Entry> entries) {
        var handed = handovers.last(entries.stream().map(Entry::dossier).toList());
        var helped = helpers.of(entries.stream()
                .map(entry -> new Helpers.Asked(entry.dossier(), entry.mandate(), entry.assisted()))
                .toList());
        return entries.stream()
                .map(entry -> line(
                        entry,
                        helped.getOrDefault(entry.dossier(), List.of()),
                        Optional.ofNullable(handed.get(entry.dossier()))))
                .toList();
    }

    private RegisterLine line(Entry entry, List<Helper> helped, Optional<Handover> handed) {
        var procedure = procedures.at(entry.revision());
        var form = procedure.guidance().asked(forms).orElseThrow();
        return new RegisterLine(
                entry,
                procedure,
                Applicant.of(form, entry.answers()),
                helped,
                agencies.find(entry.holder(), VietnamTime.dateOf(entry.received())),
                handed);
    }
}
