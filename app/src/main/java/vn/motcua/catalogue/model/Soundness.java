package vn.motcua.catalogue.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.shared.LegalBasis;

/** Kiểm tra bản ghi: what must not be published, and what somebody should look after. */
public final class Soundness {
    /** A working day has eight hours in published processes. */
    private static final int QUARTERS_A_DAY = 8 * 4;

    private Soundness() {}

    /** The flaws, those that forbid publishing first. */
    public static List<Flaw> of(Procedure procedure) {
        var flaws = new ArrayList<Flaw>();
        heading(procedure, flaws);
        steps(procedure, flaws);
        methods(procedure, flaws);
        online(procedure, flaws);
        if (procedure.guidance().questions().stream()
                .anyMatch(question -> question.answers().size() < 2)) {
            flaws.add(flaw(Flaw.Kind.QUESTION_WITHOUT_CHOICE));
        }
        form(procedure, flaws);
        flaws.sort((one, other) -> Boolean.compare(other.forbidsPublishing(), one.forbidsPublishing()));
        return List.copyOf(flaws);
    }

    private static void form(Procedure procedure, List<Flaw> flaws) {
        procedure
                .guidance()
                .written()
                .map(manuscript -> manuscript.flaws().size())
                .filter(count -> count > 0)
                .ifPresent(count -> flaws.add(new Flaw(Flaw.Kind.FORM_UNFIT, Integer.toString(count))));
    }

    private static void heading(Procedure procedure, List<Flaw> flaws) {
        if (procedure.heading().name().vietnamese().isBlank()) {
            flaws.add(flaw(Flaw.Kind.NAME_MISSING));
        }
        if (procedure.heading().authority().isBlank()) {
            flaws.add(flaw(Flaw.Kind.AUTHORITY_MISSING));
        }
        if (procedure.papers().cases().isEmpty()) {
            flaws.add(flaw(Flaw.Kind.PAPERS_MISSING));
        }
    }

    private static void steps(Procedure procedure, List<Flaw> flaws) {
        var process = procedure.process();
        if (process.isUnknown()) {
            flaws.add(flaw(Flaw.Kind.PROCESS_UNKNOWN));
            return;
        }
        if (process.steps().stream().noneMatch(step -> step.kind() == InternalProcess.Kind.DECIDE)) {
            flaws.add(flaw(Flaw.Kind.NOBODY_DECIDES));
        }
        difference(procedure).ifPresent(hours -> flaws.add(new Flaw(Flaw.Kind.STEPS_DO_NOT_SUM, hours)));
    }

    /** By how many hours the steps miss the limit of the counter; calendar days and months do not add up, so are not asked. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP: quy trình nội bộ bằng thời hạn giải quyết")
    private static Optional<String> difference(Procedure procedure) {
        return procedure
                .terms()
                .by(Channel.DIRECT)
                .flatMap(Method::limit)
                .filter(TimeLimit::isWorkingTime)
                .map(limit -> procedure.process().quarters() - quarters(limit))
                .filter(quarters -> quarters != 0)
                .map(quarters -> BigDecimal.valueOf(quarters * 25L, 2)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static long quarters(TimeLimit limit) {
        var amount = limit.limit().amount();
        return limit.limit().unit() == Unit.HOUR ? amount * 4 : amount * QUARTERS_A_DAY;
    }

    private static void methods(Procedure procedure, List<Flaw> flaws) {
        var methods = procedure.terms().methods();
        var seen = new HashSet<Channel>();
        methods.stream()
                .filter(method -> !seen.add(method.channel()))
                .forEach(method -> flaws.add(new Flaw(
                        Flaw.Kind.TWO_WAYS_BY_ONE_CHANNEL, method.channel().key())));
        if (procedure.terms().silence().filter(silence -> !silence.isFounded()).isPresent()) {
            flaws.add(flaw(Flaw.Kind.SILENCE_UNFOUNDED));
        }
        if (methods.stream().noneMatch(method -> method.limit().isPresent())) {
            flaws.add(flaw(Flaw.Kind.LIMIT_MISSING));
        }
        if (methods.stream().flatMap(method -> method.fees().stream()).allMatch(Fee.Unknown.class::isInstance)) {
            flaws.add(flaw(Flaw.Kind.FEE_UNKNOWN));
        }
    }

    private static void online(Procedure procedure, List<Flaw> flaws) {
        var services = procedure.terms().online();
        if (services.isEmpty()) {
            flaws.add(flaw(Flaw.Kind.ONLINE_UNVERIFIED));
        }
        services.stream()
                .filter(service -> (service.extent() == OnlineService.Extent.PARTIAL)
                        != service.reason().filter(reason -> !reason.isBlank()).isPresent())
                .forEach(service -> flaws.add(new Flaw(Flaw.Kind.REASON_MISSING, service.name())));
    }

    private static Flaw flaw(Flaw.Kind kind) {
        return new Flaw(kind, "");
    }
}
