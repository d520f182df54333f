package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Representation;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.model.Mandate.State;
import vn.motcua.identity.usecase.Mandates.Named;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

/** Việc thay mặt, as the mandates say it today. */
@Component
class RepresentationByMandate implements Representation {
    private final Mandates mandates;
    private final Clock clock;

    RepresentationByMandate(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<Represented> entrusting(Actor by, Trust trust) {
        return by.who().stream()
                .flatMap(agent -> mandates.heldBy(agent).stream())
                .filter(named -> isInForce(by).test(named.mandate())
                        && named.mandate().trusts().contains(trust))
                .map(RepresentationByMandate::represented)
                .toList();
    }

    @Override
    public Optional<Represented> named(Actor by, UUID mandate) {
        return mandates.find(mandate)
                .filter(named ->
                        by.who().equals(Optional.of(named.mandate().parties().agent())))
                .map(RepresentationByMandate::represented);
    }

    @Override
    public Optional<Represented> over(Actor by, PersonId owner) {
        return by.who().filter(person -> !person.equals(owner)).stream()
                .flatMap(agent -> mandates.between(owner, agent).stream())
                .filter(isInForce(by))
                .flatMap(mandate -> mandates.find(mandate.id()).stream())
                .map(RepresentationByMandate::represented)
                .findFirst();
    }

    @Override
    public Map<UUID, Representative> representatives(Set<UUID> asked) {
        return mandates.all(asked).stream()
                .collect(Collectors.toMap(named -> named.mandate().id(), RepresentationByMandate::representative));
    }

    /** Nobody acted by one that was not agreed to. */
    private static Representative representative(Named named) {
        var mandate = named.mandate();
        return new Representative(
                mandate.parties().agent(),
                named.agent(),
                mandate.ground().key(),
                mandate.ground() == Ground.HELP,
                mandate.proof(),
                mandate.acceptedAt().orElseThrow());
    }

    private Predicate<Mandate> isInForce(Actor by) {
        var today = VietnamTime.dateOf(clock.instant());
        return mandate -> mandate.state(today) == State.IN_FORCE && mandate.isBacked(by, today);
    }

    private static Represented represented(Named named) {
        var mandate = named.mandate();
        return new Represented(
                mandate.id(),
                mandate.parties().principal(),
                named.principal(),
                mandate.ground().key(),
                mandate.ground() == Ground.HELP);
    }
}
