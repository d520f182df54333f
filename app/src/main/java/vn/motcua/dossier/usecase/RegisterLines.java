package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
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

    RegisterLines(PinnedProcedures procedures, Forms forms, Agencies agencies) {
        this.procedures = procedures;
        this.forms = forms;
        this.agencies = agencies;
    }

    List<RegisterLine> of(List<Entry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private RegisterLine line(Entry entry) {
        var procedure = procedures.at(entry.revision());
        var form = procedure.guidance().form().flatMap(forms::find).orElseThrow();
        return new RegisterLine(
                entry,
                procedure,
                Applicant.of(form, entry.answers()),
                agencies.find(entry.holder(), VietnamTime.dateOf(entry.received())));
    }
}
