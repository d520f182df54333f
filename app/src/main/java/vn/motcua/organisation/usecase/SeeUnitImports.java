package vn.motcua.organisation.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.usecase.ReceivedTables.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xem các lần nhập: what was received, and what one that waits would do to the register as it is now. */
@Component
public class SeeUnitImports {
    public static final int PAGE = 20;

    private final ImportDesk desk;
    private final UnitImport unitImport;
    private final Access access;

    SeeUnitImports(ImportDesk desk, UnitImport unitImport, Access access) {
        this.desk = desk;
        this.unitImport = unitImport;
        this.access = access;
    }

    /** @param number of the page, from 1 */
    @Transactional
    public Outcome list(Actor by, int number) {
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Listed(desk.page(number, PAGE), desk.count());
        };
    }

    /** One of them; while it waits, it is tried. */
    @Transactional
    public Outcome see(Actor by, UUID id) {
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                desk.find(id).<Outcome>map(tables -> seen(by, tables)).orElseGet(Outcome.Unknown::new);
        };
    }

    private Outcome seen(Actor by, ReceivedTables tables) {
        return new Outcome.Seen(
                tables,
                tables.state() == State.RECEIVED
                        ? Optional.of(KeptFile.read(
                                desk.files(tables.id()), files -> unitImport.tryOut(by, files, tables.wish())))
                        : Optional.empty());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param all how many there are on all pages */
        record Listed(List<ReceivedTables> tables, long all) implements Outcome {}

        /** @param tried what it would do; empty once it is settled */
        record Seen(ReceivedTables tables, Optional<UnitImport.Outcome> tried) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
