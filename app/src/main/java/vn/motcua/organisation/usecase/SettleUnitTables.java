package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitTablesDiscarded;
import vn.motcua.organisation.usecase.ReceivedTables.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Thực hiện hoặc bỏ các bảng đã nhận: the bytes that were tried are the bytes that are carried out. */
@Component
public class SettleUnitTables {
    private final ImportDesk desk;
    private final UnitImport unitImport;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    SettleUnitTables(ImportDesk desk, UnitImport unitImport, Access access, EventLog log, Clock clock) {
        this.desk = desk;
        this.unitImport = unitImport;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Carries them out, whole or not at all; flawed, they wait on. */
    @Transactional
    public Outcome carryOut(Actor by, UUID id) {
        return settle(by, id, tables -> carriedOut(by, tables));
    }

    private Outcome carriedOut(Actor by, ReceivedTables tables) {
        var outcome = KeptFile.read(desk.files(tables.id()), files -> unitImport.carryOut(by, files, tables.wish()));
        return switch (outcome) {
            case UnitImport.Outcome.Done(var summary) -> {
                desk.settle(
                        tables.id(), State.CARRIED_OUT, OptionalInt.of(summary.changes()), by.who(), clock.instant());
                yield new Outcome.Settled();
            }
            case UnitImport.Outcome.Flawed _ -> new Outcome.Flawed();
            case UnitImport.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case UnitImport.Outcome.Tried _ -> throw new IllegalStateException("carried out, not tried");
        };
    }

    /** Puts them away for good: the files are deleted, the row says that they were there. */
    @Transactional
    public Outcome discard(Actor by, UUID id) {
        return settle(by, id, tables -> {
            desk.settle(id, State.DISCARDED, OptionalInt.empty(), by.who(), clock.instant());
            desk.deleteFiles(id);
            log.append(by, new UnitTablesDiscarded(id));
            return new Outcome.Settled();
        });
    }

    private Outcome settle(Actor by, UUID id, Function<ReceivedTables, Outcome> act) {
        var held = desk.hold(id);
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                held.map(tables -> tables.state() == State.RECEIVED ? act.apply(tables) : new Outcome.Settled())
                        .orElseGet(Outcome.Unknown::new);
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** It is settled, now or since before. */
        record Settled() implements Outcome {}

        /** Something must be corrected; nothing was done. */
        record Flawed() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
