package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.model.ImportPlan;
import vn.motcua.organisation.model.ImportPlanning;
import vn.motcua.organisation.model.UnitTables;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Nhập danh mục đơn vị hành chính, whole or not at all. */
@Component
class ImportUnits implements UnitImport {
    private static final int MOST_FLAWS = 500;

    private final UnitRegister register;
    private final Recording recording;
    private final Access access;
    private final Clock clock;

    ImportUnits(UnitRegister register, Recording recording, Access access, Clock clock) {
        this.register = register;
        this.recording = recording;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome tryOut(Actor by, List<SourceFile> files, Wish wish) {
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> {
                var plan = plan(files, wish);
                yield plan.flaws().isEmpty() ? new Outcome.Tried(plan.summary()) : flawed(plan);
            }
        };
    }

    @Override
    @Transactional
    public Outcome carryOut(Actor by, List<SourceFile> files, Wish wish) {
        register.lock();
        return switch (access.decide(by, OrganisationPolicy.IMPORT_UNITS, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> carriedOut(by, files, wish);
        };
    }

    private Outcome carriedOut(Actor by, List<SourceFile> files, Wish wish) {
        var plan = plan(files, wish);
        if (!plan.flaws().isEmpty()) {
            return flawed(plan);
        }
        record(by, plan.before(), wish);
        record(by, plan.after(), wish);
        return new Outcome.Done(plan.summary());
    }

    private void record(Actor by, Change change, Wish wish) {
        if (!change.isEmpty()) {
            recording.record(by, Uuid7.at(clock.instant()), new Recording.Matter("import", wish.source()), change);
        }
    }

    private ImportPlan plan(List<SourceFile> files, Wish wish) {
        var now = clock.instant();
        return ImportPlanning.plan(
                UnitTables.read(files), wish, register.contents().gazetteer(), () -> new UnitId(Uuid7.at(now)));
    }

    private static Outcome flawed(ImportPlan plan) {
        var flaws = plan.flaws();
        return new Outcome.Flawed(flaws.stream().limit(MOST_FLAWS).toList(), flaws.size());
    }
}
