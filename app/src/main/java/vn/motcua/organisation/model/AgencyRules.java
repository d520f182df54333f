package vn.motcua.organisation.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;

/** Quy tắc of a decision on an agency, by the list of agencies of the day on which it holds. */
public final class AgencyRules {
    private final List<Agency> agencies;

    private AgencyRules(List<Agency> agencies) {
        this.agencies = agencies;
    }

    /** The slugs of what stands in the way. */
    public static List<String> flaws(List<Agency> agencies, AgencyDeed deed) {
        var rules = new AgencyRules(agencies);
        return switch (deed) {
            case AgencyDeed.Found(var details) -> rules.found(details);
            case AgencyDeed.Amend(var details) -> rules.amend(details);
            case AgencyDeed.Abolish(var agency, var heirs) -> rules.abolish(agency, heirs);
        };
    }

    private List<String> found(Agency details) {
        var flaws = new ArrayList<String>();
        if (find(details.id()).isPresent()) {
            flaws.add("already-there");
        }
        place(details, flaws);
        return flaws;
    }

    private List<String> amend(Agency details) {
        var flaws = new ArrayList<String>();
        var present = find(details.id());
        if (present.isEmpty()) {
            flaws.add("not-there");
        }
        if (present.equals(Optional.of(details))) {
            flaws.add("nothing-changes");
        }
        place(details, flaws);
        return flaws;
    }

    /** Its code is its own and the agency above it is there. */
    private void place(Agency details, List<String> flaws) {
        if (agencies.stream()
                .anyMatch(other ->
                        other.code().equals(details.code()) && !other.id().equals(details.id()))) {
            flaws.add("code-taken");
        }
        if (details.parent().isPresent() && details.parent().flatMap(this::find).isEmpty()) {
            flaws.add("parent-not-there");
        }
        if (isUnderItself(details)) {
            flaws.add("cycle");
        }
    }

    private boolean isUnderItself(Agency details) {
        var seen = new HashSet<AgencyId>();
        var above = details.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(details.id())) {
                return true;
            }
            above = above.flatMap(this::find).flatMap(Agency::parent);
        }
        return false;
    }

    private List<String> abolish(AgencyId agency, List<AgencyId> heirs) {
        var flaws = new ArrayList<String>();
        if (find(agency).isEmpty()) {
            flaws.add("not-there");
        }
        if (agencies.stream().anyMatch(other -> other.parent().equals(Optional.of(agency)))) {
            flaws.add("children-left");
        }
        if (heirs.contains(agency)) {
            flaws.add("own-successor");
        }
        if (heirs.stream().anyMatch(heir -> find(heir).isEmpty())) {
            flaws.add("heir-not-there");
        }
        if (new HashSet<>(heirs).size() < heirs.size()) {
            flaws.add("heir-twice");
        }
        return flaws;
    }

    private Optional<Agency> find(AgencyId id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }
}
