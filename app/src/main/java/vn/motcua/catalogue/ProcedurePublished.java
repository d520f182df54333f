package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.Fact;

/** Phiên bản thủ tục được công bố, in force from that day, which may lie ahead. */
@Fact.Name("catalogue.procedure-published")
public record ProcedurePublished(UUID procedure, RevisionId revision, String code, int number, LocalDate from)
        implements Fact {
    @Override
    public UUID subject() {
        return procedure;
    }
}
