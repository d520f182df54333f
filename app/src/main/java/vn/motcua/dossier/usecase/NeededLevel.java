package vn.motcua.dossier.usecase;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.LegalBasis;

/**
 * Mức định danh cần có: which procedures are filed here only by who has proved to be themselves at level 2. Which those are,
 * each installation says; none is filed without an account. What was filled in stays either way.
 */
@Component
@LegalBasis("Nghị định 69/2024/NĐ-CP; Quyết định 29/2026/QĐ-TTg")
class NeededLevel {
    private final Set<String> procedures;

    /** @param procedures their national numbers, separated by commas */
    NeededLevel(@Value("${motcua.level2:}") String procedures) {
        this.procedures = Arrays.stream(procedures.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> new ProcedureCode(each).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A program of the house files for nobody, and so is asked for nothing. */
    Optional<Drafting.Reason> obstacle(Actor by, ProcedureCode procedure) {
        if (!(by instanceof Actor.SignedIn person)) {
            return Optional.empty();
        }
        if (!person.assurance().atLeast(Assurance.PASSWORD)) {
            return Optional.of(Drafting.Reason.ACCOUNT_NEEDED);
        }
        return person.assurance().atLeast(Assurance.LEVEL_2) || !procedures.contains(procedure.value())
                ? Optional.empty()
                : Optional.of(Drafting.Reason.LEVEL_TOO_LOW);
    }
}
