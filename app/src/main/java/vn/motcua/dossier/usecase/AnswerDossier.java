package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Người dân trả lời: says that a draft is right, or what is wrong with it. */
@Component
public class AnswerDossier {
    private final Docket docket;
    private final PinnedProcedures procedures;
    private final Routing routing;

    AnswerDossier(Docket docket, PinnedProcedures procedures, Routing routing) {
        this.docket = docket;
        this.procedures = procedures;
        this.routing = routing;
    }

    /** Xác nhận bản nháp. */
    @Transactional
    public Handled confirm(Errand errand) {
        return docket.run(errand, Verb.CONFIRM, (dossier, now) -> goOn(errand, Verb.CONFIRM, dossier, now));
    }

    /** Đề nghị sửa, saying what. */
    @Transactional
    public Handled objectToDraft(Errand errand) {
        return docket.run(errand, Verb.OBJECT, (dossier, now) -> {
            var course = Course.of(procedures.of(dossier).process());
            return docket.enter(
                    errand,
                    dossier,
                    dossier.objectToDraft(course, dossier.custody().agency(), now));
        });
    }

    /** Hết thời gian xem bản nháp: said by the program. */
    @Transactional
    public Handled letPass(Errand errand) {
        return docket.run(errand, Verb.LET_PASS, (dossier, now) -> goOn(errand, Verb.LET_PASS, dossier, now));
    }

    private Handled goOn(Errand errand, Verb how, Dossier dossier, Instant now) {
        var procedure = procedures.of(dossier);
        var course = Course.of(procedure.process());
        var agency = next(dossier, procedure, course, now);
        return docket.enter(errand, dossier, dossier.goOn(how, course, agency, now));
    }

    /** A citizen chooses no agency: where several could go on, the one that showed the draft does. */
    private AgencyId next(Dossier dossier, Procedure procedure, Course course, Instant now) {
        var kept = dossier.custody().agency();
        return dossier.standing()
                .atStep()
                .flatMap(course::after)
                .map(step -> routing.candidates(course.at(step), procedure, dossier, VietnamTime.dateOf(now)))
                .flatMap(candidates -> candidates.settled(Optional.empty()))
                .orElse(kept);
    }
}
