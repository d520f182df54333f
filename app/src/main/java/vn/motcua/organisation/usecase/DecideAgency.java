package vn.motcua.organisation.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.model.AgencyRules;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Ghi quyết định về cơ quan: looked at first, then done. Posts are held at the agency's identity, so they go on when its
 * name and code change.
 */
@Component
public class DecideAgency {
    private final UnitRegister decisions;
    private final AgencyRegister register;
    private final Agencies agencies;
    private final Access access;
    private final Echoes echoes;
    private final AgencyRecording recording;

    DecideAgency(
            UnitRegister decisions,
            AgencyRegister register,
            Agencies agencies,
            Access access,
            Echoes echoes,
            AgencyRecording recording) {
        this.decisions = decisions;
        this.register = register;
        this.agencies = agencies;
        this.access = access;
        this.echoes = echoes;
        this.recording = recording;
    }

    /** What it would do, or what stands in the way; nothing is changed. */
    @Transactional
    public Outcome preview(Actor by, AgencyDeed deed, LocalDate from) {
        return switch (leave(by, deed)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> looked(deed, from);
        };
    }

    private Outcome looked(AgencyDeed deed, LocalDate from) {
        var flaws = flaws(deed, from);
        return flaws.isEmpty()
                ? new Outcome.Previewed(changedLast(deed), echoes.to(id -> Reorganising.by(id, deed, from)))
                : new Outcome.Flawed(flaws);
    }

    /**
     * Does it. Sent twice, it is done once.
     *
     * @param seen the first day of the version that the clerk looked at
     */
    @Transactional
    public Outcome decide(Actor by, Order order, LocalDate seen) {
        decisions.lock();
        register.hold(order.deed().agency());
        return switch (leave(by, order.deed())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> decided(by, order, seen);
        };
    }

    private Decision leave(Actor by, AgencyDeed deed) {
        return switch (deed) {
            case AgencyDeed.Found _ -> access.decide(by, OrganisationPolicy.FOUND, Concerning.nothing());
            case AgencyDeed.Amend _, AgencyDeed.Abolish _ ->
                access.decide(by, OrganisationPolicy.DECIDE_AGENCY, Concerning.agency(deed.agency()));
        };
    }

    private Outcome decided(Actor by, Order order, LocalDate seen) {
        if (decisions.knows(order.id())) {
            return new Outcome.Done();
        }
        if (!changedLast(order.deed()).equals(seen)) {
            return new Outcome.ChangedMeanwhile();
        }
        var flaws = flaws(order.deed(), order.from());
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        recording.record(by, order, kind(order.deed(), order.from()));
        return new Outcome.Done();
    }

    private List<String> flaws(AgencyDeed deed, LocalDate from) {
        var flaws = new ArrayList<>(AgencyRules.flaws(agencies.on(from), deed));
        switch (deed) {
            case AgencyDeed.Found(var details) -> codeTaken(details, from, flaws);
            case AgencyDeed.Amend(var details) -> {
                codeTaken(details, from, flaws);
                notThere(deed, from, flaws);
            }
            case AgencyDeed.Abolish _ -> notThere(deed, from, flaws);
        }
        return flaws.stream().distinct().toList();
    }

    /** On that day or later. */
    private void codeTaken(Agency details, LocalDate from, List<String> flaws) {
        if (register.bearers(details.code(), from).stream().anyMatch(bearer -> !bearer.equals(details.id()))) {
            flaws.add("code-taken");
        }
    }

    private void notThere(AgencyDeed deed, LocalDate from, List<String> flaws) {
        var life = register.life(deed.agency());
        var endable = !life.isEmpty()
                && life.getLast().valid().isOpen()
                && life.getLast().valid().from().isBefore(from);
        if (!endable) {
            flaws.add("not-there");
        }
    }

    /** The epoch for an agency that is not there yet. */
    private LocalDate changedLast(AgencyDeed deed) {
        var life = register.life(deed.agency());
        return life.isEmpty() ? LocalDate.EPOCH : life.getLast().valid().from();
    }

    private String kind(AgencyDeed deed, LocalDate from) {
        return switch (deed) {
            case AgencyDeed.Found _ -> "found";
            case AgencyDeed.Abolish(var _, var heirs) ->
                heirs.isEmpty() ? "abolish" : heirs.size() == 1 ? "merge" : "split";
            case AgencyDeed.Amend(var details) ->
                agencies.find(details.id(), from).map(old -> kind(old, details)).orElse("rename");
        };
    }

    private static String kind(Agency old, Agency details) {
        if (old.kind() != details.kind()) {
            return "change-type";
        }
        return old.parent().equals(details.parent()) ? "rename" : "move";
    }

    /** Lệnh. */
    public record Order(UUID id, AgencyDeed deed, LocalDate from, String source) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param seen the first day of the version that was looked at */
        record Previewed(LocalDate seen, List<Echo> echoes) implements Outcome {}

        record Done() implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        /** @param flaws slugs for words */
        record Flawed(List<String> flaws) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
