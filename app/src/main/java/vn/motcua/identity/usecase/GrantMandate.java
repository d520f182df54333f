package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MandateGiven;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

/** Trao quyền thay mặt: a person for themselves, or who represents an organisation in its name. The other must agree first. */
@Component
public class GrantMandate {
    /** How many open ones a person or organisation may have given. */
    public static final int MOST = 50;

    private final Mandates mandates;
    private final Allowance allowance;
    private final AccountLetters letters;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    GrantMandate(
            Mandates mandates, Allowance allowance, AccountLetters letters, Access access, EventLog log, Clock clock) {
        this.mandates = mandates;
        this.allowance = allowance;
        this.letters = letters;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** Sent twice, it is given once. */
    @Transactional
    public Outcome grant(Actor.SignedIn by, Wish wish) {
        var now = clock.instant();
        var principal = principal(by, wish);
        if (principal.isEmpty()) {
            return new Outcome.NobodyFound();
        }
        var acting = by.actingFor(principal.get());
        if (access.decide(acting, IdentityPolicy.GRANT_MANDATE, Concerning.person(principal.get()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        // Asked before the name is looked up: nobody learns by trying who has an account.
        var until = allowance.takeSearch(by.person());
        return until.<Outcome>map(Outcome.TooManyAttempts::new)
                .orElseGet(() -> grant(acting, principal.get(), wish, now));
    }

    private Outcome grant(Actor acting, PersonId principal, Wish wish, Instant now) {
        var agent = mandates.called(
                wish.who().strip().toLowerCase(Locale.ROOT), Text.fold(wish.name()), acting.practises());
        if (agent.isEmpty()) {
            return new Outcome.NobodyFound();
        }
        if (agent.get().equals(principal) || agent.equals(acting.who())) {
            return new Outcome.Oneself();
        }
        var today = VietnamTime.dateOf(now);
        var open = mandates.givenBy(principal).stream()
                .filter(each -> each.mandate().isOpen(today))
                .count();
        if (open >= MOST) {
            return new Outcome.TooMany();
        }
        var ground = acting.principal().isPresent() ? Ground.STAFF : Ground.GRANTED;
        var parties = new Mandate.Parties(principal, agent.get());
        var mandate = Mandate.offered(wish.id(), parties, ground, wish.trusts(), wish.term());
        if (mandates.add(mandate, acting, now)) {
            letters.offer(wish.id(), agent.get(), principal);
            log.append(acting, new MandateGiven(wish.id(), principal, agent.get(), ground.key()));
        }
        return new Outcome.Given();
    }

    /** Oneself, or whom the mandate names by which one entrusts others. */
    private Optional<PersonId> principal(Actor.SignedIn by, Wish wish) {
        return wish.inNameOf().isEmpty()
                ? Optional.of(by.person())
                : wish.inNameOf()
                        .flatMap(mandates::find)
                        .map(named -> named.mandate().parties())
                        .filter(parties -> parties.agent().equals(by.person()))
                        .map(Mandate.Parties::principal);
    }

    /**
     * Điều muốn trao.
     *
     * @param id made with the form
     * @param inNameOf the mandate by which one acts for an organisation; empty for oneself
     * @param who login name or citizen id of whom one trusts
     * @param name what they are called, so that a slip of a digit hits nobody else
     */
    public record Wish(
            UUID id, Optional<UUID> inNameOf, String who, String name, Set<Trust> trusts, Mandate.Term term) {
        public Wish {
            trusts = Set.copyOf(trusts);
        }

        @Override
        public String toString() {
            return "Wish[" + id + "]";
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Given() implements Outcome {}

        /** Nobody here goes by that number or login name and that name. */
        record NobodyFound() implements Outcome {}

        record Oneself() implements Outcome {}

        record TooMany() implements Outcome {}

        record TooManyAttempts(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
