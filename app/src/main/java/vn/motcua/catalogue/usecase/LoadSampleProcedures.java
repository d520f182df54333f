package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Nạp thủ tục mẫu, as the house's own program. Whatever somebody here has written about a procedure is left as it is. */
@Component
class LoadSampleProcedures implements LoadSample {
    /** Stands where an official would cite the decision, so that nobody takes it for one. */
    static final String DECISION = "Dữ liệu mẫu, không phải quyết định có thật";

    private static final Actor PROGRAM = new Actor.Program("catalogue.load-sample");

    private final Drafts drafts;
    private final Publications publications;
    private final Publication publication;
    private final SampleOffices offices;
    private final Access access;
    private final Clock clock;

    LoadSampleProcedures(
            Drafts drafts,
            Publications publications,
            Publication publication,
            SampleOffices offices,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.publication = publication;
        this.offices = offices;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        if (access.decide(PROGRAM, CataloguePolicy.PUBLISH, Concerning.nothing()) instanceof Decision.Refused refused) {
            throw new IllegalStateException("the program was refused " + refused.action());
        }
        if (offices.all().isEmpty()) {
            return;
        }
        // In one order on every node, so that two of them wait for each other and never in a circle.
        SampleProcedure.all().stream()
                .collect(Collectors.groupingBy(sample -> sample.procedure().code(), TreeMap::new, Collectors.toList()))
                .forEach(this::load);
    }

    private void load(ProcedureCode code, List<SampleProcedure> texts) {
        if (publications.current(code).isPresent()) {
            return;
        }
        var procedure = drafts.lock(code, clock.instant());
        // Another node may have loaded it while this one waited for the row.
        if (!publications.history(code).isEmpty()) {
            return;
        }
        for (var text : texts) {
            var now = clock.instant();
            var id = new RevisionId(Uuid7.at(now));
            drafts.add(procedure, id, text.procedure(), Optional.empty(), now);
            var terms = new Publication.Terms(text.from(), DECISION, now);
            publication.publish(PROGRAM, procedure, id, text.procedure(), terms);
        }
        offices.assign(procedure, texts.getFirst());
    }
}
