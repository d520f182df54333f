package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Powers;
import vn.motcua.identity.model.Circumstances;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.model.PolicyTable;
import vn.motcua.identity.model.PolicyTable.Verdict;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Journal;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;
import vn.motcua.shared.VietnamTime;

/** Quyền theo bảng: every room's rules in one table, and the journal told of what it must know. */
@Component
class AccessByPolicy implements Access, Powers {
    /** More than there are between a counter and the government; whoever writes a circle into the register ends here. */
    private static final int LEVELS = 8;

    private final PolicyTable table;
    private final Mandates mandates;
    private final EmergencyBook emergencies;
    private final Agencies agencies;
    private final Journal journal;
    private final Clock clock;

    AccessByPolicy(
            List<Policy> policies,
            Mandates mandates,
            EmergencyBook emergencies,
            Agencies agencies,
            Journal journal,
            Clock clock) {
        this.table = new PolicyTable(
                policies.stream().flatMap(policy -> policy.rules().stream()).toList());
        this.mandates = mandates;
        this.emergencies = emergencies;
        this.agencies = agencies;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Decision decide(Actor by, String action, Concerning what) {
        var mandates = mandates(by, action);
        var verdict = verdict(by, action, what, mandates);
        if (verdict.reveals()) {
            journal.enterBeforeAnswering(new Journal.Entry(by, action, Journal.Outcome.SEEN, what));
        }
        if (verdict.decision() instanceof Decision.Refused refused && refused.why() != Decision.Why.SIGN_IN_FIRST) {
            // A stranger at the door saw nothing and is nobody; entering each would let anyone fill the book.
            // Whoever never had a mandate is no representative, whatever they say.
            var claimant = mandates.isEmpty() ? alone(by) : by;
            journal.enter(new Journal.Entry(claimant, action, Journal.Outcome.REFUSED, what));
        }
        return verdict.decision();
    }

    @Override
    public boolean wouldAllow(Actor by, String action, Concerning what) {
        return verdict(by, action, what, mandates(by, action)).decision() instanceof Decision.Allowed;
    }

    /** An emergency is about the record, not about an agency: it is looked for once, where all of them have refused. */
    @Override
    public Optional<Concerning> firstAllowed(Actor by, String action, Stream<Concerning> each) {
        var now = clock.instant();
        var circumstances = circumstances(mandates(by, action), VietnamTime.dateOf(now));
        var asked = new ArrayList<Concerning>();
        return each.peek(asked::add)
                .filter(what -> isAllowed(table.decide(by, action, what, circumstances)))
                .findFirst()
                .or(() -> asked.stream()
                        .findFirst()
                        .filter(what -> inEmergency(by, action, what, now)
                                .filter(AccessByPolicy::isAllowed)
                                .isPresent()));
    }

    /** An emergency is looked for only where everything else has refused. */
    private Verdict verdict(Actor by, String action, Concerning what, List<Mandate> mandates) {
        var now = clock.instant();
        var usual = table.decide(by, action, what, circumstances(mandates, VietnamTime.dateOf(now)));
        return isAllowed(usual) ? usual : inEmergency(by, action, what, now).orElse(usual);
    }

    private Optional<Verdict> inEmergency(Actor by, String action, Concerning what, Instant now) {
        return table.opensInEmergency(action) && isDeclared(by, what, now)
                ? Optional.of(table.inEmergency(by, action, what, VietnamTime.dateOf(now)))
                : Optional.empty();
    }

    private Circumstances circumstances(List<Mandate> mandates, LocalDate today) {
        return new Circumstances(today, mandates, agency -> above(agency, today));
    }

    private static boolean isAllowed(Verdict verdict) {
        return verdict.decision() instanceof Decision.Allowed;
    }

    private boolean isDeclared(Actor by, Concerning what, Instant now) {
        return by.who()
                .flatMap(person -> what.record().map(record -> emergencies.isOpen(person, record, now)))
                .orElse(false);
    }

    /** Asked for rules alone that reach below the agency of the post. */
    private List<AgencyId> above(AgencyId agency, LocalDate today) {
        return Stream.iterate(
                        parent(agency, today), Optional::isPresent, one -> one.flatMap(each -> parent(each, today)))
                .flatMap(Optional::stream)
                .limit(LEVELS)
                .toList();
    }

    private Optional<AgencyId> parent(AgencyId agency, LocalDate today) {
        return agencies.find(agency, today).flatMap(Agency::parent);
    }

    /** Asked anew for each act: a mandate taken back counts no more from that moment. Nobody asks who acts for themselves. */
    private List<Mandate> mandates(Actor by, String action) {
        return by.principal()
                .filter(_ -> table.isEntrustable(action))
                .flatMap(principal -> by.who().map(agent -> mandates.between(principal, agent)))
                .orElse(List.of());
    }

    private static Actor alone(Actor by) {
        return by.who().map(by::actingFor).orElse(by);
    }

    @Override
    public List<Power> of(Actor actor) {
        var today = VietnamTime.dateOf(clock.instant());
        return table.actions().stream()
                .map(action -> new Power(action, table.inGeneral(actor, action, today)))
                .toList();
    }

    /** The whole table, for the page that shows it. */
    List<Rule> rules() {
        return table.rules();
    }
}
